package dev.shigoto.models;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class StaticTableTest {

  private static final int TOKENS = 40;
  private static final int PLACES = 12;

  @Test
  void what_sums_weighted_rows_is_read_out_of_the_graph() {
    Optional<StaticTable> table = StaticTable.of(weighted(1), TOKENS, PLACES);
    List<long[]> texts = List.of(new long[] {3, 1, 4, 1, 5}, new long[] {}, new long[] {39});

    float[][] expected = weighted(1).vectors(texts);
    float[][] actual = table.orElseThrow().vectors(texts);

    for (int i = 0; i < texts.size(); i++) {
      assertArrayEquals(expected[i], actual[i], 1e-4f);
    }
  }

  @Test
  void what_does_anything_else_is_left_to_the_graph() {
    assertTrue(StaticTable.of(weighted(2), TOKENS, PLACES).isEmpty());
  }

  @Test
  void the_bundled_model_answers_in_java_what_its_graph_answers() {
    StoredModel model =
        StoredModel.bundled().stream().filter(StoredModel::isEmbedder).findFirst().orElseThrow();
    ModelSpec.EmbedderSpec spec = model.manifest().embedder().orElseThrow();
    String text = "看護師（正・准）\n内科病棟での看護業務。採血、点滴、記録など。".repeat(9);
    try (Embedder java = EmbedderLoading.load(model);
        Embedder graph =
            new TokenEmbedder(
                model, TextTokenizer.load(model, spec), TokenGraph.load(model, spec))) {
      EmbeddedText expected = graph.embedWhole(List.of(text)).getFirst();
      EmbeddedText actual = java.embedWhole(List.of(text)).getFirst();

      assertEquals(expected.characters(), actual.characters());
      assertArrayEquals(expected.vector(), actual.vector(), 1e-5f);
    }
  }

  /// Weights halve from place to place; `power` 1 is a plain sum.
  private static TokenVectors weighted(double power) {
    SplittableRandom random = new SplittableRandom(5);
    float[][] rows = new float[TOKENS][3];
    Arrays.stream(rows)
        .forEach(row -> Arrays.setAll(new Object[3], d -> row[d] = random.nextFloat()));
    return new TokenVectors() {
      @Override
      public float[][] vectors(List<long[]> texts) {
        return texts.stream().map(ids -> sum(rows, ids, power)).toArray(float[][]::new);
      }

      @Override
      public void close() {}
    };
  }

  private static float[] sum(float[][] rows, long[] ids, double power) {
    float[] sum = new float[3];
    for (int place = 0; place < ids.length; place++) {
      for (int d = 0; d < sum.length; d++) {
        sum[d] += (float) (Math.pow(rows[(int) ids[place]][d], power) / (1 << place));
      }
    }
    for (int d = 0; d < sum.length; d++) {
      sum[d] = (float) Math.pow(sum[d], power);
    }
    return sum;
  }
}
