package dev.shigoto.ranking;

import static dev.shigoto.ranking.TestCandidates.byMeaning;
import static dev.shigoto.ranking.TestCandidates.byWords;
import static dev.shigoto.ranking.TestCandidates.request;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.shigoto.ranking.candidate.RankingRequest;
import java.util.List;
import org.junit.jupiter.api.Test;

class FusionTest {

  private static final Fusion FUSION = new Fusion(new Weights(0.6, 0.4));

  private static final RankingRequest REQUEST =
      request(
          "介護",
          List.of(byWords(1, 8, 1), byWords(2, 4, 2)),
          List.of(byMeaning(2, 0.9, 1), byMeaning(3, 0.7, 2), byMeaning(4, -0.1, 3)));

  @Test
  void scores_are_weighted_sums_of_normalised_legs() {
    List<Ranked> ranked = FUSION.rank(REQUEST);

    assertEquals(List.of(2L, 1L, 3L, 4L), ids(ranked));
    assertEquals(0.6 * 0.5 + 0.4 * 0.9, ranked.get(0).score(), 1e-9);
    assertEquals(0.6, ranked.get(1).score(), 1e-9);
    assertEquals(0.4 * 0.7, ranked.get(2).score(), 1e-9);
  }

  @Test
  void being_unlike_costs_no_more_than_not_being_found() {
    double worst = FUSION.rank(REQUEST).getLast().score();

    assertEquals(0, worst, 1e-9);
  }

  @Test
  void explanations_sum_to_the_scores() {
    List<Ranked> ranked = FUSION.rank(REQUEST);
    List<Explanation> why = FUSION.explain(REQUEST, ranked);

    for (int i = 0; i < ranked.size(); i++) {
      assertEquals(ranked.get(i).score(), why.get(i).sum(), 1e-9);
    }
  }

  @Test
  void what_comes_behind_the_list_scores_below_it_and_is_explained() {
    Ranked behind = FUSION.behind(REQUEST, byWords(9, 8, 101));

    assertTrue(behind.score() < FUSION.rank(REQUEST).getLast().score());
    assertEquals(behind.score(), FUSION.explain(REQUEST, List.of(behind)).getFirst().sum(), 1e-9);
  }

  @Test
  void equal_scores_are_ordered_by_id() {
    RankingRequest equal = request("介護", List.of(byWords(7, 5, 1), byWords(3, 5, 2)), List.of());

    assertEquals(List.of(3L, 7L), ids(FUSION.rank(equal)));
  }

  @Test
  void weights_must_sum_to_one() {
    var e = assertThrows(IllegalArgumentException.class, () -> new Weights(0.6, 0.6));

    assertEquals("weights must be 0 to 1 and sum to 1, but were 0.6 and 0.6", e.getMessage());
  }

  private static List<Long> ids(List<Ranked> ranked) {
    return ranked.stream().map(hit -> hit.candidate().id().value()).toList();
  }
}
