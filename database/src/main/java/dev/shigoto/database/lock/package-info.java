/// What may only one process do at a time? {@link dev.shigoto.database.lock.AdvisoryLock} has a
// lock
/// for each such work; it locks no rows, so writers of jobs never wait for one.
@org.jspecify.annotations.NullMarked
package dev.shigoto.database.lock;
