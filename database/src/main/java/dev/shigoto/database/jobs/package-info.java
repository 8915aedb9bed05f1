/// How is a job stored and read? {@link dev.shigoto.database.jobs.JobStore} takes ads in and gives
/// jobs back. Every write is queued for the index by triggers, not by this code.
@org.jspecify.annotations.NullMarked
package dev.shigoto.database.jobs;
