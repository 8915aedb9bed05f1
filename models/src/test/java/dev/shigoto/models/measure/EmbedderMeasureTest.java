package dev.shigoto.models.measure;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.shigoto.domain.progress.Progress;
import dev.shigoto.models.Embedder;
import dev.shigoto.models.TextRole;
import dev.shigoto.models.measure.Finding.Query;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EmbedderMeasureTest {

  private static final double SECOND = Math.log(2) / Math.log(3);

  @Test
  void what_words_find_and_what_meaning_finds_is_measured_apart_and_together() {
    Finding finding =
        new Finding(
            "a test",
            List.of(new Query("看護師", 1), new Query("ナース", 1)),
            List.of("運転手の仕事", "看護師の仕事"));

    EmbedderMeasure measure = EmbedderMeasure.of(finding, new ByFirst("看ナ"), Progress.NONE);

    assertEquals(2, measure.queries());
    assertEquals((1 + SECOND) / 2, measure.keyword(), 1e-9);
    assertEquals(1, measure.meaning(), 1e-9);
    assertEquals(1, measure.recall(), 1e-9);
  }

  @Test
  void no_query_is_judged_by_a_weight_that_was_chosen_for_it() {
    WeightedRanks ranks = new WeightedRanks(2);
    ranks.add(new double[] {1, 0}, new double[] {0, 1}, 0); // here words are right
    ranks.add(new double[] {1, 0}, new double[] {0, 1}, 1); // and here meaning is

    EmbedderMeasure measure = ranks.measure("two");

    assertEquals(SECOND, measure.mixed(), 1e-9);
  }

  @Test
  void scores_of_words_are_those_of_bm25_by_hand() {
    try (KeywordScores scores = new KeywordScores(List.of("看護 看護 介護", "介護", "運転"))) {
      double rare = Math.log(1 + (3 - 1 + 0.5) / (1 + 0.5));
      double common = Math.log(1 + (3 - 2 + 0.5) / (2 + 0.5));
      double longer = 1.2 * (0.25 + 0.75 * 3 / (5 / 3.0));
      double shorter = 1.2 * (0.25 + 0.75 * 1 / (5 / 3.0));
      double first = rare * 2 / (2 + longer) + common / (1 + longer);
      double second = common / (1 + shorter);

      assertArrayEquals(new double[] {1, second / first, 0}, scores.of("看護 介護"), 1e-9);
      assertArrayEquals(new double[] {0, 0, 0}, scores.of("通訳"), 0);
    }
  }

  @Test
  void an_answer_must_be_a_passage() {
    assertThrows(
        IllegalArgumentException.class,
        () -> new Finding("none", List.of(new Query("看護師", 1)), List.of("一つ")));
    assertTrue(new Finding("none", List.of(), List.of()).queries().isEmpty());
  }

  /// Two directions: texts that begin with one of `signs`, and all others.
  private record ByFirst(String signs) implements Embedder {

    @Override
    public String name() {
      return "by first";
    }

    @Override
    public int dimension() {
      return 2;
    }

    @Override
    public List<float[]> embed(List<String> texts, TextRole role) {
      List<float[]> vectors = new ArrayList<>();
      for (String text : texts) {
        boolean is = signs.indexOf(text.charAt(0)) >= 0;
        vectors.add(new float[] {is ? 1 : 0, is ? 0 : 1});
      }
      return vectors;
    }

    @Override
    public void close() {}
  }
}
