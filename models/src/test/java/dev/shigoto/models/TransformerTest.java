package dev.shigoto.models;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A transformer through the real tokenizer and ONNX Runtime against plain Java.
class TransformerTest {

  private static final TinyTransformer TRANSFORMER = new TinyTransformer(7);
  private static final float CLOSE = 1e-5f;

  @TempDir private Path models;

  @Test
  void mean_pooling_averages_every_token_of_a_prefixed_passage() {
    try (ModelRegistry registry = open(Pooling.MEAN, 16)) {
      float[] vector = registry.embedder().embed("看護師 夜勤", TextRole.PASSAGE);

      assertArrayEquals(mean(TRANSFORMER.states(1, 4, 6, 5, 2)), vector, CLOSE);
    }
  }

  @Test
  void cls_pooling_takes_the_first_token() {
    try (ModelRegistry registry = open(Pooling.CLS, 16)) {
      float[] vector = registry.embedder().embed("看護師 夜勤", TextRole.PASSAGE);

      assertArrayEquals(unit(TRANSFORMER.states(1, 4, 6, 5, 2)[0]), vector, CLOSE);
    }
  }

  @Test
  void queries_have_a_prefix_of_their_own() {
    try (ModelRegistry registry = open(Pooling.MEAN, 16)) {
      float[] vector = registry.embedder().embed("介護", TextRole.QUERY);

      assertArrayEquals(mean(TRANSFORMER.states(1, 3, 7, 2)), vector, CLOSE);
    }
  }

  @Test
  void a_long_text_is_cut_and_keeps_its_last_mark() {
    try (ModelRegistry registry = open(Pooling.MEAN, 4)) {
      float[] vector = registry.embedder().embed("介護 営業 事務 夜勤", TextRole.QUERY);

      assertArrayEquals(mean(TRANSFORMER.states(1, 3, 7, 2)), vector, CLOSE);
    }
  }

  @Test
  void a_long_passage_is_read_in_windows_that_weigh_less_the_later_they_come() {
    try (ModelRegistry registry = open(Pooling.MEAN, 6)) {
      float[] vector = registry.embedder().embed("看護師 夜勤 営業 事務", TextRole.PASSAGE);

      double[] sum = new double[TinyTransformer.DIMENSION];
      add(sum, 4, mean(TRANSFORMER.states(1, 4, 6, 2))); // 看護師 and a blank
      add(sum, 6 / 4.0, mean(TRANSFORMER.states(1, 4, 5, 8, 2)));
      add(sum, 2 / 9.0, mean(TRANSFORMER.states(1, 4, 9, 2)));
      assertArrayEquals(unit(sum), vector, CLOSE);
    }
  }

  @Test
  void a_window_with_too_many_tokens_is_halved() {
    try (ModelRegistry registry = open(Pooling.MEAN, 4)) {
      EmbeddedText embedded = registry.embedder().embedWhole(List.of("a b ")).getFirst();

      float[] unknown = mean(TRANSFORMER.states(1, 4, 0, 2));
      assertArrayEquals(unknown, embedded.vector(), CLOSE);
      assertEquals(4, embedded.characters());
    }
  }

  @Test
  void padding_changes_nothing_and_the_order_is_kept() {
    String longest = "営業 事務 介護 看護師 夜勤 事務";
    List<String> texts = List.of("介護", longest, "", "夜勤 看護師", "謎 の 言葉");
    try (ModelRegistry registry = open(Pooling.MEAN, 16)) {
      List<float[]> together = registry.embedder().embed(texts, TextRole.PASSAGE);

      for (int i = 0; i < texts.size(); i++) {
        float[] alone = registry.embedder().embed(texts.get(i), TextRole.PASSAGE);
        assertArrayEquals(alone, together.get(i), CLOSE, texts.get(i));
      }
    }
  }

  private ModelRegistry open(Pooling pooling, int maxTokens) {
    ModelSpec.EmbedderSpec spec = TestModel.spec(pooling, TinyTransformer.DIMENSION, maxTokens);
    TestModel.embedder(models, "tiny", spec, TRANSFORMER.onnx());
    return TestModel.open(models, "tiny");
  }

  private static void add(double[] sum, double weight, float[] vector) {
    Arrays.setAll(sum, d -> sum[d] + weight * vector[d]);
  }

  private static float[] mean(double[][] states) {
    double[] sum = new double[TinyTransformer.DIMENSION];
    for (double[] state : states) {
      Arrays.setAll(sum, d -> sum[d] + state[d]);
    }
    return unit(sum);
  }

  private static float[] unit(double[] vector) {
    double length = Math.sqrt(Arrays.stream(vector).map(x -> x * x).sum());
    float[] unit = new float[vector.length];
    for (int d = 0; d < unit.length; d++) {
      unit[d] = (float) (vector[d] / length);
    }
    return unit;
  }
}
