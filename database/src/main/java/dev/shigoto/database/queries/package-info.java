/// What was searched for of late? {@link dev.shigoto.database.queries.QueryLog} keeps the distinct
/// requests, as JSON that it does not look into.
@org.jspecify.annotations.NullMarked
package dev.shigoto.database.queries;
