package dev.shigoto.models.train;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import dev.shigoto.models.ActiveModels;
import dev.shigoto.models.ModelRegistry;
import dev.shigoto.models.ModelSpec.EmbedderSpec;
import dev.shigoto.models.Pooling;
import dev.shigoto.models.Provenance;
import dev.shigoto.models.TextRole;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The graph of a static embedder, in ONNX Runtime behind the real tokenizer, against the table.
class StaticGraphTest {

  private static final int DIMENSION = 16;
  private static final float[] WEIGHTS = PlaceWeights.upTo(5);
  private static final Vocabulary WORDS =
      Vocabulary.of(Map.of("看護", 9L, "師", 7L, "夜勤", 5L, "なし", 4L), 10);
  private static final TokenTable TABLE =
      TokenTable.random(WORDS.size(), DIMENSION, new SplittableRandom(3));

  @TempDir private Path models;

  @Test
  void a_text_is_the_weighted_sum_of_its_tokens() {
    assertArrayEquals(reference("看護", "師", "夜勤", "なし"), embed("看護師 夜勤なし"), 0.01f);
  }

  @Test
  void the_place_of_a_token_matters() {
    assertArrayEquals(reference("夜勤", "看護"), embed("夜勤 看護"), 0.01f);
    assertArrayEquals(reference("看護", "夜勤"), embed("看護 夜勤"), 0.01f);
  }

  @Test
  void tokens_beyond_the_last_place_are_not_read() {
    String[] five = {"看護", "看護", "師", "師", "夜勤"};

    assertArrayEquals(reference(five), embed("看護看護師師夜勤なしなし"), 0.01f);
  }

  private float[] embed(String text) {
    byte[] tokenizer = WORDS.tokenizerJson();
    EmbedderSpec spec =
        new EmbedderSpec(DIMENSION, Pooling.STATIC_MEAN, "", "", 100, 5, "tokenizer.json");
    Map<String, byte[]> files =
        Map.of(ModelFolder.GRAPH, StaticGraph.of(TABLE, WEIGHTS), "tokenizer.json", tokenizer);
    Provenance provenance = new Provenance(List.of("a test"), "none", Map.of(), "a test");
    ModelFolder.write(models.resolve("words"), spec, files, provenance);
    ActiveModels active = new ActiveModels(Optional.of("words"), Optional.empty());
    try (ModelRegistry registry = ModelRegistry.open(Optional.of(models), active)) {
      return registry.embedder().embed(text, TextRole.QUERY);
    }
  }

  private static float[] reference(String... tokens) {
    List<String> pieces = WORDS.pieces().stream().map(Vocabulary.Piece::text).toList();
    double[] sum = new double[DIMENSION];
    for (int place = 0; place < tokens.length; place++) {
      int row = pieces.indexOf(tokens[place]) + 1;
      for (int d = 0; d < DIMENSION; d++) {
        sum[d] += (double) WEIGHTS[place] * TABLE.get(row, d);
      }
    }
    double length = Math.sqrt(Arrays.stream(sum).map(x -> x * x).sum());
    float[] unit = new float[DIMENSION];
    for (int d = 0; d < DIMENSION; d++) {
      unit[d] = (float) (sum[d] / length);
    }
    return unit;
  }
}
