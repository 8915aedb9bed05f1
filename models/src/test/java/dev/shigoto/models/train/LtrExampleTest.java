package dev.shigoto.models.train;

import static dev.shigoto.models.train.LearnedFeature.Effect.ANY;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.ml.lightgbm.PredictionType;
import dev.shigoto.models.GraphScores;
import dev.shigoto.models.Provenance;
import dev.shigoto.models.train.RankerTraining.Boosting;
import io.github.metarank.lightgbm4j.LGBMBooster;
import io.github.metarank.lightgbm4j.LGBMDataset;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// LightGBM's own example of learning to rank, where `-Dshigoto.ltr=DIR` says that it lies.
class LtrExampleTest {

  private static final String DATA = System.getProperty("shigoto.ltr", "");
  private static final int WIDTH = 301;
  private static final int DRAWS = 10_000;
  private static final RankerTraining TRAINING =
      new RankerTraining(
          IntStream.range(0, WIDTH).mapToObj(i -> new LearnedFeature("f" + i, ANY)).toList(),
          Optional.empty(),
          new Boosting(100, 31, 50, 0.1, 1, 0.9),
          1);

  @TempDir private Path models;

  @Test
  void trains_as_well_as_lightgbm_alone_and_exports_every_row_exactly() throws Exception {
    assumeTrue(!DATA.isEmpty(), "skipped: -Dshigoto.ltr names no folder with lightgbm-rank.*");
    List<JudgedRow> train = rows("lightgbm-rank.train");
    List<JudgedRow> test = rows("lightgbm-rank.test");

    RankerModel model = RankerModel.learn(train, TRAINING);
    float[] ours = exported(train, test);
    float[] theirs = plain(train, test);

    assertArrayEquals(model.scores(test), ours, 1e-5f);
    assertTrue(model.error() < 1e-5, "against LightGBM: " + model.error());
    double[] a = ndcgs(test, ours);
    double[] b = ndcgs(test, theirs);
    double[] interval = interval(b);
    System.out.printf(
        "nDCG@10 of %d queries: ours %.4f, LightGBM alone %.4f (95 %% %.4f to %.4f); "
            + "export on %d of %d rows within 1e-5, trees within %.1e%n",
        a.length,
        mean(a),
        mean(b),
        interval[0],
        interval[1],
        ours.length,
        test.size(),
        model.error());
    assertTrue(mean(a) >= interval[0] && mean(a) <= interval[1]);
  }

  private float[] exported(List<JudgedRow> train, List<JudgedRow> test) {
    Provenance about = new Provenance(List.of("LightGBM"), "MIT", Map.of(), "a test");
    RankerTrainer.train(train, TRAINING, about, models.resolve("ltr"));
    return GraphScores.of(models.resolve("ltr"), matrix(test));
  }

  /// With its own defaults but for the budget, from doubles.
  private static float[] plain(List<JudgedRow> train, List<JudgedRow> test) throws Exception {
    String parameters =
        "objective=lambdarank num_leaves=31 min_data_in_leaf=50 learning_rate=0.1"
            + " bagging_fraction=0.9 bagging_freq=1 num_threads=1 verbosity=-1";
    float[] grades = new float[train.size()];
    IntStream.range(0, grades.length).forEach(i -> grades[i] = train.get(i).grade());
    try (LGBMDataset data =
        LGBMDataset.createFromMat(flat(train), train.size(), WIDTH, true, parameters, null)) {
      data.setField("label", grades);
      data.setField("group", QueryRows.sizes(train));
      try (LGBMBooster booster = LGBMBooster.create(data, parameters)) {
        for (int i = 0; i < 100; i++) {
          booster.updateOneIter();
        }
        double[] scores =
            booster.predictForMat(
                flat(test), test.size(), WIDTH, true, PredictionType.C_API_PREDICT_RAW_SCORE);
        float[] single = new float[scores.length];
        IntStream.range(0, single.length).forEach(i -> single[i] = (float) scores[i]);
        return single;
      }
    }
  }

  private static double[] ndcgs(List<JudgedRow> rows, float[] scores) {
    List<Double> values = new ArrayList<>();
    int at = 0;
    for (List<JudgedRow> group : QueryRows.byQuery(rows).values()) {
      float[] some = java.util.Arrays.copyOfRange(scores, at, at + group.size());
      Judged judged = new Judged(group);
      if (judged.tells()) {
        values.add(judged.ndcg10(some));
      }
      at += group.size();
    }
    return values.stream().mapToDouble(it -> it).toArray();
  }

  private static double[] interval(double[] values) {
    SplittableRandom random = new SplittableRandom(1);
    double[] means =
        IntStream.range(0, DRAWS)
            .mapToDouble(
                draw ->
                    IntStream.range(0, values.length)
                        .mapToDouble(i -> values[random.nextInt(values.length)])
                        .average()
                        .orElseThrow())
            .sorted()
            .toArray();
    return new double[] {means[(int) (0.025 * DRAWS)], means[(int) (0.975 * DRAWS)]};
  }

  private static double mean(double[] values) {
    return java.util.Arrays.stream(values).average().orElseThrow();
  }

  private static List<JudgedRow> rows(String name) throws IOException {
    List<Integer> sizes = lines(name + ".query.gz").stream().map(Integer::valueOf).toList();
    List<String> lines = lines(name + ".gz");
    List<JudgedRow> rows = new ArrayList<>();
    int at = 0;
    for (int query = 0; query < sizes.size(); query++) {
      for (String line : lines.subList(at, at + sizes.get(query))) {
        rows.add(row("q" + query, line.split(" ")));
      }
      at += sizes.get(query);
    }
    return rows;
  }

  /// What a line leaves out is 0.
  private static JudgedRow row(String query, String[] cells) {
    float[] values = new float[WIDTH];
    for (int i = 1; i < cells.length; i++) {
      String[] cell = cells[i].split(":");
      values[Integer.parseInt(cell[0])] = Float.parseFloat(cell[1]);
    }
    return new JudgedRow(query, Integer.parseInt(cells[0]), values);
  }

  private static List<String> lines(String file) throws IOException {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(Path.of(DATA, file))),
                StandardCharsets.UTF_8))) {
      return reader.lines().toList();
    }
  }

  private static float[][] matrix(List<JudgedRow> rows) {
    return rows.stream().map(JudgedRow::features).toArray(float[][]::new);
  }

  private static float[] flat(List<JudgedRow> rows) {
    float[] flat = new float[rows.size() * WIDTH];
    IntStream.range(0, rows.size())
        .forEach(i -> System.arraycopy(rows.get(i).features(), 0, flat, i * WIDTH, WIDTH));
    return flat;
  }
}
