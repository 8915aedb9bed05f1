package dev.shigoto.models.train;

import dev.shigoto.domain.progress.Progress;
import dev.shigoto.models.ModelManifest;
import dev.shigoto.models.ModelSpec.RankerSpec;
import dev.shigoto.models.Provenance;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// Learns a ranker from graded rows: which of two jobs of one query should come first.
public final class RankerTrainer {

  private RankerTrainer() {}

  /// Trains on `rows` and writes the model to `folder`, whose name becomes the model's.
  ///
  /// @throws IllegalArgumentException if a row has another width than the training has features, or
  ///     no query has rows of different grades
  public static ModelManifest train(
      List<JudgedRow> rows, RankerTraining training, Path folder, Progress progress) {
    rows.forEach(row -> checkWidth(row, training.features().size()));
    RankerModel model = RankerModel.learn(rows, training, progress);
    Map<String, Double> metrics =
        Map.of("trainNdcg10", model.ndcg10(), "queries", (double) model.queryCount());
    return ModelFolder.write(
        folder,
        new RankerSpec(training.features()),
        Map.of(ModelFolder.GRAPH, model.onnx()),
        new Provenance(training.origin(), training.licence(), metrics, training.createdBy()));
  }

  private static void checkWidth(JudgedRow row, int features) {
    if (row.width() != features) {
      throw new IllegalArgumentException(
          "a row of query %s has %d features, but there are %d names"
              .formatted(row.query(), row.width(), features));
    }
  }
}
