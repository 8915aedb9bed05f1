package dev.shigoto.ranking;

import static dev.shigoto.ranking.TestCandidates.byWords;
import static dev.shigoto.ranking.TestCandidates.request;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.shigoto.ranking.candidate.FieldMatch;
import dev.shigoto.ranking.candidate.RankingRequest;
import dev.shigoto.ranking.candidate.TextField;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ShapleyTest {

  private static final List<String> FEATURES =
      List.of("bm25", "title_coverage", "quality", "popularity", "freshness");

  private static final RankingRequest REQUEST =
      request("介護", List.of(byWords(1, 8, 1, new FieldMatch(TextField.TITLE, 0))), List.of());

  @Test
  void shares_of_a_sum_are_its_parts() {
    Explanation why = explain(row -> known(row[0]) / 10 + 2 * known(row[2]));

    assertEquals(0, why.base());
    assertEquals(List.of("quality", "bm25"), names(why));
    assertEquals(1.0, why.contributions().get(0).value(), 1e-6);
    assertEquals(0.8, why.contributions().get(1).value(), 1e-6);
  }

  @Test
  void partners_of_a_product_share_equally() {
    Explanation why = explain(row -> known(row[0]) * known(row[4]));

    assertEquals(2.0, why.contributions().get(0).value(), 1e-6);
    assertEquals(2.0, why.contributions().get(1).value(), 1e-6);
  }

  @Test
  void shares_sum_to_the_score_of_a_crooked_model() {
    Explanation why =
        explain(
            row ->
                Math.sin(known(row[0]) + 3 * known(row[1]) * known(row[2])) / (2 + known(row[4])));

    assertEquals(Math.sin(9.5) / 2.5, why.sum(), 1e-6);
  }

  @Test
  void missing_features_have_no_share() {
    Explanation why =
        explain(row -> IntStream.range(0, row.length).mapToDouble(i -> known(row[i])).sum());

    assertTrue(names(why).stream().noneMatch("popularity"::equals));
  }

  @Test
  void contributions_are_said_in_japanese() {
    Explanation why = explain(row -> known(row[1]));

    assertEquals("タイトルに「介護」を含む", why.contributions().getFirst().text());
  }

  private static Explanation explain(java.util.function.ToDoubleFunction<float[]> formula) {
    Ranking ranking = Ranking.with(new TestRanker(FEATURES, formula));
    return ranking.explain(REQUEST, ranking.rank(REQUEST)).getFirst();
  }

  private static double known(float x) {
    return Float.isNaN(x) ? 0 : x;
  }

  private static List<String> names(Explanation why) {
    return why.contributions().stream().map(Contribution::feature).toList();
  }
}
