package dev.shigoto.models.train;

import java.nio.file.Path;
import java.util.List;

/// How an embedder is to be trained.
///
/// @param pairFiles what to learn from besides the jobs: lines `query TAB passage`, `.gz` or not
/// @param dimension numbers in a vector
/// @param vocabulary most pieces that texts are cut into
/// @param epochs how often every pair is seen
/// @param seed the same input and seed give the same bytes
/// @param origin where the texts come from, for the manifest
/// @param licence of the model, for the manifest
/// @param createdBy the command, for the manifest
public record EmbedderTraining(
    List<Path> pairFiles,
    int dimension,
    int vocabulary,
    int epochs,
    long seed,
    List<String> origin,
    String licence,
    String createdBy) {

  public EmbedderTraining {
    pairFiles = List.copyOf(pairFiles);
    origin = List.copyOf(origin);
  }

  /// The settings of the bundled model.
  public static EmbedderTraining of(
      List<Path> pairFiles, List<String> origin, String licence, String createdBy) {
    return new EmbedderTraining(pairFiles, 256, 32_000, 3, 1, origin, licence, createdBy);
  }
}
