/// What may only one process do at a time? There is an advisory lock for each such work. It locks
/// no rows, so writers of jobs never wait for one.
@org.jspecify.annotations.NullMarked
package dev.shigoto.database.lock;
