package dev.shigoto.indexer.verify;

import dev.shigoto.domain.job.JobId;
import java.util.Optional;

/// One document that is not what the database says.
///
/// @param id of the document: a job's id, unless somebody else wrote it
/// @param expected the job's revision; 0 where no document should be
/// @param version that the engine counts; 0 where there is no document
public record Difference(String id, Kind kind, long expected, long version) {

  /// How they differ.
  public enum Kind {
    /// The job is searchable, and has no document.
    MISSING,
    /// The document is of another state of the job.
    STALE,
    /// No searchable job has this document.
    GHOST,
    /// Somebody else has written over the document.
    OVERWRITTEN
  }

  /// The job that the document is of; empty if its id is none of ours.
  Optional<JobId> job() {
    return job(id);
  }

  static Optional<JobId> job(String documentId) {
    return documentId.matches("[1-9][0-9]{0,17}")
        ? Optional.of(JobId.parse(documentId))
        : Optional.empty();
  }

  @Override
  public String toString() {
    return "%s %s: revision %d expected, version %d found".formatted(kind, id, expected, version);
  }
}
