package dev.shigoto.models.train;

import static dev.shigoto.models.train.LearnedFeature.Effect.ANY;
import static dev.shigoto.models.train.LearnedFeature.Effect.LOWERS;
import static dev.shigoto.models.train.LearnedFeature.Effect.RAISES;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.shigoto.domain.progress.Progress;
import dev.shigoto.models.ActiveModels;
import dev.shigoto.models.GraphScores;
import dev.shigoto.models.ModelRegistry;
import dev.shigoto.models.Provenance;
import dev.shigoto.models.Ranker;
import dev.shigoto.models.train.RankerTraining.Base;
import dev.shigoto.models.train.RankerTraining.Boosting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RankerTrainerTest {

  static final List<String> FEATURES = List.of("keyword", "cosine", "distance", "noise");
  static final List<JudgedRow> TRAIN = rows(1, 60);
  static final List<JudgedRow> HELD_OUT = rows(2, 40);

  private static final Boosting SMALL = new Boosting(60, 6, 20, 0.1, 1, 1);

  static final RankerTraining TRAINING =
      new RankerTraining(
          List.of(
              new LearnedFeature("keyword", RAISES),
              new LearnedFeature("cosine", RAISES),
              new LearnedFeature("distance", LOWERS),
              new LearnedFeature("noise", ANY)),
          Optional.of(new Base("keyword", 1)),
          SMALL,
          1);

  static final Provenance ABOUT = new Provenance(List.of("made up"), "none", Map.of(), "a test");

  @TempDir private Path models;

  @Test
  void the_model_beats_the_best_single_feature_on_queries_it_never_saw() {
    double best = 0;
    for (int i = 0; i < FEATURES.size(); i++) {
      int feature = i;
      best = Math.max(best, ndcg(HELD_OUT, group -> column(group, feature, 1)));
      best = Math.max(best, ndcg(HELD_OUT, group -> column(group, feature, -1)));
    }

    double trained = withModel("held-out", ranker -> ndcg(HELD_OUT, g -> ranker.score(matrix(g))));

    assertTrue(trained > best + 0.05, trained + " against " + best);
  }

  @Test
  void the_graph_scores_every_row_as_the_trained_model_and_as_lightgbm_does() {
    RankerModel model = RankerModel.learn(TRAIN, TRAINING);

    RankerTrainer.train(TRAIN, TRAINING, ABOUT, models.resolve("parity"));
    float[] actual = GraphScores.of(models.resolve("parity"), matrix(TRAIN));

    assertArrayEquals(model.scores(TRAIN), actual, 1e-5f);
    assertTrue(model.error() < 1e-9, "against LightGBM: " + model.error());
  }

  @Test
  void a_value_at_a_threshold_goes_the_same_way_in_the_graph() {
    List<JudgedRow> same = TRAIN.stream().map(RankerTrainerTest::coarse).toList();
    RankerModel model = RankerModel.learn(same, TRAINING);
    RankerTrainer.train(same, TRAINING, ABOUT, models.resolve("coarse"));

    float[] actual = GraphScores.of(models.resolve("coarse"), matrix(same));

    assertArrayEquals(model.scores(same), actual, 1e-5f);
    assertTrue(model.error() < 1e-9, "against LightGBM: " + model.error());
  }

  @Test
  void a_feature_that_raises_never_lowers() {
    float[][] rows = new float[50][];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = new float[] {i / 50f, 0.5f, 10, 0.5f};
    }

    float[] scores = withModel("monotone", ranker -> ranker.score(rows));

    for (int i = 1; i < scores.length; i++) {
      assertTrue(scores[i] >= scores[i - 1], "at " + i);
    }
  }

  @Test
  void missing_and_infinite_values_get_a_score() {
    float nan = Float.NaN;
    float[][] rows = {
      {nan, nan, nan, nan}, {1e30f, Float.NEGATIVE_INFINITY, 0, Float.POSITIVE_INFINITY}
    };

    float[] scores = withModel("odd", ranker -> ranker.score(rows));

    assertTrue(scores[0] > 0 && scores[0] < 1, "all missing: " + scores[0]);
    assertTrue(scores[1] > 0 && scores[1] <= 1, "infinite: " + scores[1]);
  }

  @Test
  void a_missing_value_is_not_a_zero() {
    float[][] rows = {{0.5f, 0.5f, Float.NaN, 0}, {0.5f, 0.5f, 0, 0}};

    float[] scores = withModel("missing", ranker -> ranker.score(rows));

    assertTrue(Math.abs(scores[0] - scores[1]) > 1e-3, scores[0] + " and " + scores[1]);
  }

  @Test
  void the_same_seed_gives_the_same_bytes() throws IOException {
    Path first = models.resolve("first/same");
    Path second = models.resolve("second/same");
    RankerTrainer.train(TRAIN, TRAINING, ABOUT, first);
    RankerTrainer.train(TRAIN, TRAINING, ABOUT, second);

    for (String file : List.of("manifest.json", "model.onnx", "golden.json")) {
      assertArrayEquals(
          Files.readAllBytes(first.resolve(file)), Files.readAllBytes(second.resolve(file)), file);
    }
  }

  @Test
  void cross_validation_scores_every_row_by_a_model_that_never_saw_its_query() {
    float[] scores = RankerTrainer.crossValidated(TRAIN, TRAINING, 5, 1, Progress.NONE);
    float[] seen = RankerModel.learn(TRAIN, TRAINING).scores(TRAIN);

    assertEquals(TRAIN.size(), scores.length);
    assertTrue(ndcg(TRAIN, byRow(scores)) > 0.7, "useful");
    assertTrue(ndcg(TRAIN, byRow(scores)) < ndcg(TRAIN, byRow(seen)), "never seen");
  }

  @Test
  void rows_of_another_width_are_refused() {
    List<JudgedRow> rows = List.of(new JudgedRow("q1", 1, new float[] {1, 2}));

    IllegalArgumentException e =
        assertThrows(
            IllegalArgumentException.class,
            () -> RankerTrainer.train(rows, TRAINING, ABOUT, models.resolve("x")));

    assertEquals("a row of query q1 has 2 features, but there are 4 names", e.getMessage());
  }

  @Test
  void grades_that_never_differ_are_refused() {
    List<JudgedRow> rows =
        List.of(new JudgedRow("q1", 1, new float[4]), new JudgedRow("q2", 2, new float[4]));

    IllegalArgumentException e =
        assertThrows(
            IllegalArgumentException.class,
            () -> RankerTrainer.train(rows, TRAINING, ABOUT, models.resolve("x")));

    assertEquals("no query has rows of different grades to learn from", e.getMessage());
  }

  @Test
  void a_base_must_be_a_feature() {
    IllegalArgumentException e =
        assertThrows(
            IllegalArgumentException.class,
            () ->
                new RankerTraining(
                    TRAINING.features(), Optional.of(new Base("moon", 1)), SMALL, 1));

    assertEquals("the base moon must be one of " + FEATURES, e.getMessage());
  }

  private <T> T withModel(String name, Function<Ranker, T> use) {
    RankerTrainer.train(TRAIN, TRAINING, ABOUT, models.resolve(name));
    try (ModelRegistry registry = ModelRegistry.open(Optional.of(models), ActiveModels.DEFAULT)) {
      return use.apply(registry.ranker(name).orElseThrow());
    }
  }

  /// Values that are thresholds too, of which single precision has no exact one.
  private static JudgedRow coarse(JudgedRow row) {
    float[] values = row.features();
    for (int i = 0; i < values.length; i++) {
      values[i] = Math.round(values[i] * 10) / 10f;
    }
    return new JudgedRow(row.query(), row.grade(), values);
  }

  private static Function<List<JudgedRow>, float[]> byRow(float[] scores) {
    return group -> {
      float[] some = new float[group.size()];
      for (int i = 0; i < some.length; i++) {
        some[i] = scores[TRAIN.indexOf(group.get(i))];
      }
      return some;
    };
  }

  /// Jobs are good if the words and the meaning fit and the way is short; some lack a distance or
  /// a cosine.
  private static List<JudgedRow> rows(long seed, int queries) {
    SplittableRandom random = new SplittableRandom(seed);
    List<JudgedRow> rows = new ArrayList<>();
    for (int query = 0; query < queries; query++) {
      for (int i = 0; i < 20; i++) {
        float keyword = random.nextFloat();
        float cosine = random.nextInt(5) == 0 ? Float.NaN : random.nextFloat();
        float km = random.nextInt(4) == 0 ? Float.NaN : random.nextFloat() * 50;
        double worth =
            keyword + (Float.isNaN(cosine) ? -0.5 : cosine) - (Float.isNaN(km) ? 0.5 : km / 50);
        int grade = Math.clamp(Math.round(worth * 2), 0, 3);
        rows.add(
            new JudgedRow(
                "q" + query, grade, new float[] {keyword, cosine, km, random.nextFloat()}));
      }
    }
    return rows;
  }

  private static double ndcg(List<JudgedRow> rows, Function<List<JudgedRow>, float[]> scores) {
    Map<String, List<JudgedRow>> groups =
        rows.stream()
            .collect(
                Collectors.groupingBy(JudgedRow::query, LinkedHashMap::new, Collectors.toList()));
    return groups.values().stream()
        .mapToDouble(group -> new Judged(group).ndcg10(scores.apply(group)))
        .average()
        .orElseThrow();
  }

  private static float[] column(List<JudgedRow> rows, int feature, int sign) {
    float[] column = new float[rows.size()];
    for (int i = 0; i < column.length; i++) {
      float value = rows.get(i).feature(feature);
      column[i] = Float.isNaN(value) ? -100 : sign * value;
    }
    return column;
  }

  static float[][] matrix(List<JudgedRow> rows) {
    return rows.stream().map(JudgedRow::features).toArray(float[][]::new);
  }
}
