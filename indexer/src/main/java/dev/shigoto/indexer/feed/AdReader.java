package dev.shigoto.indexer.feed;

import dev.shigoto.domain.job.JobAd;

/// Makes an ad of the fields of one line.
interface AdReader {

  /// @throws BadFieldException if a field is missing or makes no sense
  JobAd read(JsonFields line);
}
