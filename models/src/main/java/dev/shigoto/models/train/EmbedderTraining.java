package dev.shigoto.models.train;

import java.util.List;
import java.util.Optional;

/// How an embedder is to be trained.
///
/// @param sources what to learn from besides the jobs
/// @param dimension numbers in a vector
/// @param vocabulary most pieces that texts are cut into
/// @param epochs how often every pair is seen
/// @param seed the same input and seed give the same bytes
/// @param jobs where the jobs come from, for the manifest; empty if there are none
/// @param licence of the model, for the manifest
/// @param createdBy the command, for the manifest
public record EmbedderTraining(
    List<PairSource> sources,
    int dimension,
    int vocabulary,
    int epochs,
    long seed,
    Optional<String> jobs,
    String licence,
    String createdBy) {

  public EmbedderTraining {
    sources = List.copyOf(sources);
  }

  /// The settings of the bundled model.
  public static EmbedderTraining of(
      List<PairSource> sources, Optional<String> jobs, String licence, String createdBy) {
    return new EmbedderTraining(sources, 256, 32_000, 3, 1, jobs, licence, createdBy);
  }
}
