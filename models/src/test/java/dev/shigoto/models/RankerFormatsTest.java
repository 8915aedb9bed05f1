package dev.shigoto.models;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.shigoto.models.ModelSpec.RankerSpec;
import dev.shigoto.models.margin.GrownTrees;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Rankers that are no graphs, as the registry serves and proves them.
class RankerFormatsTest {

  private static final List<String> FIVE = List.of("a", "b", "c", "d", "e");
  private static final GrownTrees TREES =
      GrownTrees.of("objective=regression num_leaves=7 learning_rate=0.2", 30, 1);

  private static final List<String> TWO = List.of("bm25", "cosine");
  private static final String LINEAR =
      """
      {"bias": -1,
       "terms": [{"feature": "bm25", "weight": 2, "mean": 3, "scale": 4},
                 {"feature": "cosine", "weight": -1, "missing": 0.5}]}
      """;

  @TempDir private Path models;

  @Test
  void trees_in_text_score_as_lightgbm_does() {
    withModel(
        trees(TREES.text(), golden(TREES.rows(), TREES.scores())),
        ranker -> {
          assertArrayEquals(logistic(TREES.scores()), ranker.score(TREES.rows()), 1e-7f);
          assertSharesSum(ranker, TREES.rows());
        });
  }

  @Test
  void a_linear_model_scores_by_its_weights_and_tells_its_terms() {
    float[][] rows = {{3, 0}, {7, 2}, {Float.NaN, Float.NaN}};
    double[] margins = {-1, -1 + 2 - 2, -1 - 0.5};

    withModel(
        linear(LINEAR, golden(rows, margins)),
        ranker -> {
          assertArrayEquals(logistic(margins), ranker.score(rows), 1e-7f);
          assertSharesSum(ranker, rows);
          Shares balanced = ranker.shares(rows).orElseThrow().get(1);
          assertEquals(balanced.features().get(0), -balanced.features().get(1), 1e-12);
          assertEquals(2 * 0.1966119, balanced.features().get(0), 1e-6); // the slope at -1
        });
  }

  @Test
  void golden_scores_that_differ_are_told() {
    linear(LINEAR, golden(new float[][] {{3, 0}}, new double[] {-1.1}));

    assertTrue(problem("linear").startsWith("row 0 of golden.json scores 0.26894"));
  }

  @Test
  void golden_scores_that_fit_no_row_are_told() {
    linear(LINEAR, "{\"rows\": [[1, 2], [1]], \"scores\": [0.5, 0.5]}".getBytes(UTF_8));

    assertEquals(
        "row 1 of golden.json must have 2 features and a score, but has 1 and 0.5",
        problem("linear"));
  }

  @Test
  void features_that_do_not_exist_are_told() {
    linear(LINEAR, golden(new float[][] {{3, 0}}, new double[] {-1}));

    try (ModelRegistry registry = ModelRegistry.open(Optional.of(models))) {
      assertEquals(
          List.of("it reads features that do not exist: [cosine]"),
          registry.check(Set.of("bm25")).getLast().problems());
    }
  }

  @Test
  void trees_of_other_features_are_refused() {
    trees(TREES.text().replace("Column_0", "moon"), golden(TREES.rows(), TREES.scores()));

    assertTrue(
        problem("trees").startsWith("trees: model.txt: feature_names must be the features of the"));
  }

  @ParameterizedTest(name = "{1} instead of {0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "\"bias\": -1|\"bias\": \"low\"|'bias must be a number, but was \"low\"'",
        "\"bias\": -1|\"base\": -1|base is not known; there are [bias, terms]",
        "\"scale\": 4|\"scale\": 0|'terms[0]: scale must be above 0, but was 0.0'",
        "\"weight\": 2|\"weight\": 1e999|'terms[0]: weight must be a number, but was \"Infinity\"'",
        "\"weight\": 2|\"wait\": 2|'terms[0]: wait is not known; there are [feature, mean, missing, scale, weight]'",
        "\"bm25\"|\"cosine\"|'terms must have the features of the manifest in their order, [bm25, cosine], but have [cosine, cosine]'",
        "{\"bias\"|{bias|is not JSON",
      })
  void what_is_wrong_with_a_linear_model_is_named(String right, String wrong, String message) {
    linear(LINEAR.replace(right, wrong), golden(new float[][] {{3, 0}}, new double[] {-1}));

    assertTrue(
        problem("linear").startsWith("linear: linear.json: " + message), () -> problem("linear"));
  }

  private interface Use {
    void of(Ranker ranker);
  }

  private void withModel(String name, Use use) {
    try (ModelRegistry registry = ModelRegistry.open(Optional.of(models))) {
      assertEquals(List.of(), check(registry, name).problems());
      assertTrue(check(registry, name).millisPer100().isPresent());
      use.of(registry.ranker(name).orElseThrow());
    }
  }

  private String problem(String name) {
    try (ModelRegistry registry = ModelRegistry.open(Optional.of(models))) {
      return check(registry, name).problems().getFirst();
    }
  }

  private static ModelCheck check(ModelRegistry registry, String name) {
    Set<String> features =
        registry.manifests().stream()
            .flatMap(it -> it.ranker().stream())
            .flatMap(it -> it.features().stream())
            .collect(Collectors.toSet());
    return registry.check(features).stream()
        .filter(it -> it.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private String trees(String text, byte[] golden) {
    RankerSpec spec = new RankerSpec(FIVE, RankerFormat.LIGHTGBM_TEXT);
    Map<String, byte[]> files = Map.of("model.txt", text.getBytes(UTF_8), "golden.json", golden);
    TestModel.ranker(models, "trees", spec, "model.txt", files);
    return "trees";
  }

  private String linear(String json, byte[] golden) {
    RankerSpec spec = new RankerSpec(TWO, RankerFormat.LINEAR);
    Map<String, byte[]> files = Map.of("linear.json", json.getBytes(UTF_8), "golden.json", golden);
    TestModel.ranker(models, "linear", spec, "linear.json", files);
    return "linear";
  }

  private static byte[] golden(float[][] rows, double[] margins) {
    return new GoldenScores(rows, logistic(margins)).json();
  }

  private static float[] logistic(double[] margins) {
    float[] scores = new float[margins.length];
    IntStream.range(0, scores.length)
        .forEach(i -> scores[i] = (float) (1 / (1 + Math.exp(-margins[i]))));
    return scores;
  }

  private static void assertSharesSum(Ranker ranker, float[][] rows) {
    float[] scores = ranker.score(rows);
    List<Shares> shares = ranker.shares(rows).orElseThrow();
    for (int i = 0; i < rows.length; i++) {
      double sum =
          DoubleStream.concat(
                  DoubleStream.of(shares.get(i).base()),
                  shares.get(i).features().stream().mapToDouble(it -> it))
              .sum();
      assertEquals(scores[i], sum, 1e-6, "row " + i);
    }
  }
}
