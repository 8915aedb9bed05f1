/// What is a job? {@link dev.shigoto.domain.job.JobAd} is what a source says of it, {@link
/// dev.shigoto.domain.job.Job} is that ad as the platform keeps it: with an id, a revision and a
/// status. Knows nothing of databases, engines or JSON.
@org.jspecify.annotations.NullMarked
package dev.shigoto.domain.job;
