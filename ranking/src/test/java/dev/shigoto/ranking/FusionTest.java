package dev.shigoto.ranking;

import static dev.shigoto.ranking.TestCandidates.byMeaning;
import static dev.shigoto.ranking.TestCandidates.byWords;
import static dev.shigoto.ranking.TestCandidates.request;
import static dev.shigoto.ranking.TestCandidates.typed;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.shigoto.domain.job.Condition;
import dev.shigoto.domain.job.PayUnit;
import dev.shigoto.domain.job.Yen;
import dev.shigoto.domain.query.Filters;
import dev.shigoto.domain.query.JobQuery;
import dev.shigoto.domain.query.PayFloor;
import dev.shigoto.domain.query.QueryText;
import dev.shigoto.domain.query.Wish;
import dev.shigoto.domain.query.Wish.Keeps;
import dev.shigoto.domain.query.Wishes;
import dev.shigoto.ranking.candidate.Candidate;
import dev.shigoto.ranking.candidate.Matched;
import dev.shigoto.ranking.candidate.RankingRequest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
  void what_a_full_leg_did_not_bring_stands_right_behind_what_it_brought() {
    RankingRequest request =
        request(
            "介護",
            List.of(byWords(1, 8, 1), byWords(2, 6, 2)),
            List.of(byMeaning(1, 0.9, 1), byMeaning(3, 0.8, 2)),
            2);

    List<Ranked> ranked = FUSION.rank(request);

    assertEquals(List.of(1L, 2L, 3L), ids(ranked));
    assertEquals(0.6 * 6 / 8 + 0.4 * 0.8, ranked.get(1).score(), 1e-9);
    assertEquals(0.4 * 0.8, ranked.get(2).score(), 1e-9); // and holds none of the words
  }

  @Test
  void a_wish_that_is_met_lifts_a_job_in_either_leg() {
    Wish daytime = new Wish(new Keeps(Condition.NO_NIGHT_SHIFT), "夜勤なし");
    JobQuery query =
        new JobQuery(QueryText.parse("介護"), new Wishes(List.of(daytime)), Filters.NONE);
    RankingRequest request =
        RankingRequest.of(
            query,
            () -> typed(query),
            TestCandidates.NOW,
            List.of(List.of(byMeaning(1, 0.7, 1), meeting(0, byMeaning(2, 0.6, 2)))),
            100);

    List<Ranked> ranked = FUSION.rank(request);

    assertEquals(List.of(2L, 1L), ids(ranked));
    Explanation why = FUSION.explain(request, ranked).getFirst();
    assertTrue(why.contributions().stream().anyMatch(it -> it.feature().equals("wishes_met")));
    assertEquals(ranked.getFirst().score(), why.sum(), 1e-9);
    assertTrue(ranked.getFirst().score() < 1);
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

  @Test
  void only_a_floor_of_pay_is_held_against_the_facts_of_jobs() {
    RankingRequest request = request("介護", List.of(withoutFacts(byWords(1, 8, 1))), List.of());
    Ranked only = FUSION.rank(request).getFirst();
    Filters paid =
        Filters.NONE.with(it -> it.pay(Optional.of(new PayFloor(PayUnit.HOUR, new Yen(1200)))));

    assertEquals(only.score(), FUSION.explain(request, only).sum(), 1e-9);
    assertFalse(FUSION.readsFacts(request.query()));
    assertTrue(FUSION.readsFacts(JobQuery.typed(QueryText.EMPTY, paid)));
  }

  private static Candidate withoutFacts(Candidate found) {
    return new Candidate(
        found.id(), found.keyword(), found.vector(), found.matched(), Optional.empty());
  }

  private static Candidate meeting(int wish, Candidate found) {
    return new Candidate(
        found.id(),
        found.keyword(),
        found.vector(),
        new Matched(found.matched().words(), Set.of(wish), Set.of()),
        found.known());
  }

  private static List<Long> ids(List<Ranked> ranked) {
    return ranked.stream().map(hit -> hit.candidate().id().value()).toList();
  }
}
