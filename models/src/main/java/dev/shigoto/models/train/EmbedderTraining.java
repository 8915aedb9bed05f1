package dev.shigoto.models.train;

import java.util.List;
import java.util.Optional;

/// How an embedder is to be trained.
///
/// @param sources what to learn from besides the jobs
/// @param shape of the model
/// @param course of the learning
/// @param seed the same input and seed give the same bytes
/// @param jobs where the jobs come from, for the manifest; empty if there are none
/// @param licence of the model, for the manifest
/// @param createdBy the command, for the manifest
public record EmbedderTraining(
    List<PairSource> sources,
    Shape shape,
    Course course,
    long seed,
    Optional<String> jobs,
    String licence,
    String createdBy) {

  /// @param dimension numbers in a vector
  /// @param pieces most pieces that texts are cut into
  /// @param buckets that pairs of characters fall into
  public record Shape(int dimension, int pieces, int buckets) {}

  /// @param epochs how often every pair is seen
  /// @param leftOut share of what a text is made of that is left out each time it is seen, so that
  ///     no few pieces of it suffice to tell it (dropout, Srivastava 2014); from 0 to below 1
  public record Course(int epochs, float leftOut) {

    public Course {
      if (!(leftOut >= 0 && leftOut < 1)) {
        throw new IllegalArgumentException("leftOut must be 0 to below 1, but was " + leftOut);
      }
    }
  }

  public EmbedderTraining {
    sources = List.copyOf(sources);
  }

  /// The settings that were best when measured (see RATIONALE.md).
  public static EmbedderTraining of(
      List<PairSource> sources, Optional<String> jobs, String licence, String createdBy) {
    return new EmbedderTraining(
        sources, new Shape(512, 20_000, 17_000), new Course(4, 0.4f), 1, jobs, licence, createdBy);
  }
}
