/// What survives which fault? {@link dev.shigoto.faults.FaultRuns} breaks a database, an engine and
/// indexers on purpose while random writers change jobs, heals everything, and compares the index
/// with the database and both with what the writers remember. Knows nothing of searches.
@org.jspecify.annotations.NullMarked
package dev.shigoto.faults;
