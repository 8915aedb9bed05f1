/// What has the index yet to learn? {@link dev.shigoto.database.changes.JobChanges} waits for
/// changes and lends them out as a {@link dev.shigoto.database.changes.Claim}, each job to one
/// worker at a time. Knows nothing of what is done with them.
@org.jspecify.annotations.NullMarked
package dev.shigoto.database.changes;
