package dev.shigoto.domain.digest;

/// What a store holds of the jobs whose ids lie in one range of {@link #WIDTH}. Equal digests mean
/// equal contents, but for a chance of about 2^-40.
///
/// @param jobs how many
/// @param revisions their sum
/// @param digests the sum of their {@link RevisionDigest}s
public record BucketDigest(long jobs, long revisions, long digests) {

  /// Ids per bucket.
  public static final int WIDTH = 1024;
}
