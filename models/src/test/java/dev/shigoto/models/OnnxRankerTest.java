package dev.shigoto.models;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.shigoto.models.train.OnnxGraph;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Rankers whose graph adds up their two features and does nothing about what is missing.
class OnnxRankerTest {

  @TempDir private Path models;

  @Test
  void rows_are_scored_in_their_order() {
    withSum(
        ranker -> {
          assertEquals(List.of("bm25", "cosine"), ranker.features());
          assertArrayEquals(
              new float[] {3, 0.5f}, ranker.score(new float[][] {{1, 2}, {0.25f, 0.25f}}));
        });
  }

  @Test
  void no_rows_give_no_scores() {
    withSum(ranker -> assertArrayEquals(new float[0], ranker.score(new float[0][])));
  }

  @Test
  void a_row_of_another_width_is_refused() {
    withSum(
        ranker -> {
          float[][] rows = {{1, 2}, {1}};
          assertEquals(
              "sum takes 2 features [bm25, cosine], but a row has 1",
              assertThrows(IllegalArgumentException.class, () -> ranker.score(rows)).getMessage());
        });
  }

  @Test
  void a_score_that_is_no_number_never_leaves() {
    withSum(
        ranker -> {
          float[][] rows = {{1, 2}, {1, Float.NaN}};
          assertEquals(
              "sum: row 1 has the score NaN",
              assertThrows(ModelException.class, () -> ranker.score(rows)).getMessage());
        });
  }

  private void withSum(Consumer<Ranker> use) {
    OnnxGraph graph = new OnnxGraph("sum");
    String features = graph.floats("features", "rows", "2");
    String sum = graph.node("MatMul", features, graph.constant(new float[] {1, 1}, 2, 1));
    TestModel.ranker(models, "sum", List.of("bm25", "cosine"), graph.build(sum, "rows", "1"));
    try (ModelRegistry registry = ModelRegistry.open(Optional.of(models))) {
      use.accept(registry.ranker("sum").orElseThrow());
    }
  }
}
