package dev.shigoto.models;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What every embedder promises, tried on the bundled one.
class EmbedderTest {

  private static final ModelRegistry MODELS = ModelRegistry.open(Optional.empty());
  private static final Embedder EMBEDDER = MODELS.embedder();

  @AfterAll
  static void close() {
    MODELS.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "　",
        "看護師",
        "😀",
        "\uD83D",
        "\uDE00看護師",
        "\u0000",
        "ｶﾝｺﾞｼ",
        "<p>&nbsp;</p>"
      })
  void a_vector_is_finite_and_of_length_one(String text) {
    float[] vector = EMBEDDER.embed(text, TextRole.PASSAGE);

    assertEquals(EMBEDDER.dimension(), vector.length);
    assertEquals(1, length(vector), 1e-5);
  }

  @Test
  void a_text_without_a_known_word_has_the_fixed_direction() {
    float[] first = new float[EMBEDDER.dimension()];
    first[0] = 1;

    assertArrayEquals(first, EMBEDDER.embed("", TextRole.QUERY));
    assertArrayEquals(first, EMBEDDER.embed(" \n　", TextRole.QUERY));
  }

  @Test
  void width_and_case_do_not_matter() {
    assertArrayEquals(
        EMBEDDER.embed("javaエンジニア", TextRole.QUERY),
        EMBEDDER.embed("ＪＡＶＡｴﾝｼﾞﾆｱ", TextRole.QUERY),
        1e-6f);
  }

  @Test
  void of_a_query_only_what_fits_the_window_is_read() {
    int limit = MODELS.manifests().getFirst().embedder().orElseThrow().maxCharacters();
    String start = "看護師の仕事です。".repeat(limit);

    assertArrayEquals(
        EMBEDDER.embed(start.substring(0, limit), TextRole.QUERY),
        EMBEDDER.embed(start + "営業".repeat(5_000_000), TextRole.QUERY),
        1e-6f);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 127, 128, 129, 257, 900, 100_000})
  void every_character_of_a_passage_is_read(int length) {
    String text = "看護師の仕事です。Java😀".repeat(10_000).substring(0, length);

    assertEquals(length, EMBEDDER.embedWhole(List.of(text)).getFirst().characters());
  }

  @Test
  void the_last_word_of_a_long_passage_counts() {
    String start = "看護師の仕事です。".repeat(300);

    assertFalse(
        Arrays.equals(
            EMBEDDER.embed(start + "夜勤", TextRole.PASSAGE),
            EMBEDDER.embed(start + "営業", TextRole.PASSAGE)));
  }

  @Test
  void a_passage_that_begins_with_its_title_stays_near_it() {
    String body = "当社は食品の配送を行う会社です。倉庫での仕分けもお願いします。".repeat(30);
    float[] nurse = EMBEDDER.embed("看護師", TextRole.QUERY);

    float near = dot(nurse, EMBEDDER.embed("看護師\n" + body, TextRole.PASSAGE));
    float far = dot(nurse, EMBEDDER.embed("営業事務\n" + body, TextRole.PASSAGE));

    assertTrue(near > far + 0.1, near + " against " + far);
  }

  @Test
  void no_texts_give_no_vectors() {
    assertEquals(List.of(), EMBEDDER.embed(List.of(), TextRole.PASSAGE));
  }

  @Test
  void many_threads_get_what_one_thread_gets() throws InterruptedException, ExecutionException {
    List<String> texts = List.of("看護師", "", "トラック運転手 夜勤なし", "経理事務の経験者", "保育士");
    List<float[]> expected = EMBEDDER.embed(texts, TextRole.PASSAGE);
    List<Callable<List<float[]>>> calls = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      calls.add(() -> EMBEDDER.embed(texts, TextRole.PASSAGE));
    }

    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (Future<List<float[]>> call : threads.invokeAll(calls)) {
        for (int i = 0; i < texts.size(); i++) {
          assertArrayEquals(expected.get(i), call.get().get(i), 1e-6f, texts.get(i));
        }
      }
    }
  }

  @Test
  void a_batch_larger_than_one_run_keeps_its_order() {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      texts.add("営業".repeat(1 + i * 37 % 50) + " " + (i % 2 == 0 ? "介護" : "事務"));
    }

    List<float[]> together = EMBEDDER.embed(texts, TextRole.PASSAGE);

    for (int i = 0; i < texts.size(); i++) {
      float[] alone = EMBEDDER.embed(texts.get(i), TextRole.PASSAGE);
      assertArrayEquals(alone, together.get(i), 1e-5f, texts.get(i));
    }
  }

  private static float dot(float[] a, float[] b) {
    float sum = 0;
    for (int d = 0; d < a.length; d++) {
      sum += a[d] * b[d];
    }
    return sum;
  }

  private static double length(float[] vector) {
    double squares = 0;
    for (float x : vector) {
      assertTrue(Float.isFinite(x));
      squares += (double) x * x;
    }
    return Math.sqrt(squares);
  }
}
