package dev.shigoto.indexer;

import dev.shigoto.domain.job.JobId;

/// What the engine is to do with one job. The revision becomes the external version.
sealed interface Operation {

  JobId id();

  long revision();

  /// Stores a document, already in JSON.
  @SuppressWarnings("ArrayRecordComponent") // written once, read once, never compared
  record Put(JobId id, long revision, byte[] document) implements Operation {}

  /// Removes the document if there is one of this revision or an older one.
  record Remove(JobId id, long revision) implements Operation {

    /// Removes the states before `refused`, which cannot be shown. The version left behind is older
    /// than that: should the state be sent again, it is judged again and not taken for done.
    static Remove before(JobId id, long refused) {
      return new Remove(id, refused - 1);
    }
  }
}
