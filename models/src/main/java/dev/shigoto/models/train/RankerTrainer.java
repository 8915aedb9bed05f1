package dev.shigoto.models.train;

import dev.shigoto.domain.progress.Progress;
import dev.shigoto.models.GoldenScores;
import dev.shigoto.models.ModelManifest;
import dev.shigoto.models.ModelSpec.RankerSpec;
import dev.shigoto.models.Provenance;
import dev.shigoto.models.RankerFormat;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Learns a ranker from graded rows: which of two jobs of one query should come first.
public final class RankerTrainer {

  private static final int GOLDEN_ROWS = 50;

  private RankerTrainer() {}

  /// Trains on `rows` and writes the model to `folder`, whose name becomes the model's.
  ///
  /// @param about where the rows come from, and what was measured
  /// @throws IllegalArgumentException if no model can have the name, a row has another width than
  ///     the training has features, or no query has rows of different grades
  public static Trained train(
      List<JudgedRow> rows, RankerTraining training, Provenance about, Path folder) {
    ModelManifest.checkName(folder.getFileName().toString()); // now, not when all is learned
    RankerModel model = RankerModel.learn(rows, training);
    Map<String, Double> metrics = new TreeMap<>(about.metrics());
    metrics.put("trainNdcg10", model.ndcg10(rows));
    metrics.put("queries", (double) QueryRows.byQuery(rows).size());
    ModelManifest manifest =
        ModelFolder.write(
            folder,
            new RankerSpec(training.names(), RankerFormat.ONNX),
            Map.of(ModelFolder.GRAPH, model.onnx(), GoldenScores.FILE, golden(rows, model).json()),
            new Provenance(about.origin(), about.licence(), metrics, about.createdBy()));
    return new Trained(manifest, gains(training, model), model.error());
  }

  /// Some rows all over, and one of which nothing is known.
  private static GoldenScores golden(List<JudgedRow> rows, RankerModel model) {
    int apart = Math.max(1, rows.size() / GOLDEN_ROWS);
    float[] nothing = new float[rows.getFirst().width()];
    Arrays.fill(nothing, Float.NaN);
    Stream<float[]> some =
        IntStream.iterate(0, i -> i < rows.size(), i -> i + apart)
            .mapToObj(i -> rows.get(i).features());
    float[][] all = Stream.concat(some, Stream.of(nothing)).toArray(float[][]::new);
    return new GoldenScores(all, model.scores(all));
  }

  /// @param gains how much each feature made better, by name, the most first
  /// @param error the greatest difference between a raw score of the trees as read and LightGBM's
  public record Trained(ModelManifest manifest, Map<String, Double> gains, double error) {}

  /// Scores every row by a model that never saw its query: the queries are dealt into `folds`
  /// parts, and each part is scored by what the others teach.
  ///
  /// @param seed deals
  /// @return a score for each row, in their order
  public static float[] crossValidated(
      List<JudgedRow> rows, RankerTraining training, int folds, long seed, Progress progress) {
    List<String> queries = new ArrayList<>(QueryRows.byQuery(rows).keySet());
    Collections.shuffle(queries, new Random(seed));
    float[] scores = new float[rows.size()];
    for (int fold = 0; fold < folds; fold++) {
      int part = fold;
      List<String> held =
          queries.stream().filter(it -> queries.indexOf(it) % folds == part).toList();
      RankerModel model =
          RankerModel.learn(
              rows.stream().filter(row -> !held.contains(row.query())).toList(), training);
      for (int i = 0; i < scores.length; i++) {
        if (held.contains(rows.get(i).query())) {
          scores[i] = model.score(rows.get(i).features());
        }
      }
      progress.at("cross-validating", fold + 1L, folds);
    }
    return scores;
  }

  private static Map<String, Double> gains(RankerTraining training, RankerModel model) {
    Map<String, Double> gains = new LinkedHashMap<>();
    List<String> names = training.names();
    IntStream.range(0, names.size())
        .boxed()
        .sorted(Comparator.comparingDouble(i -> -model.gains().get(i)))
        .forEach(i -> gains.put(names.get(i), model.gains().get(i)));
    return gains;
  }
}
