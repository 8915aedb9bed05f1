package dev.shigoto.ranking;

import static dev.shigoto.ranking.TestCandidates.byWords;
import static dev.shigoto.ranking.TestCandidates.request;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.shigoto.domain.job.JobId;
import dev.shigoto.models.Ranker;
import dev.shigoto.models.Shares;
import dev.shigoto.ranking.candidate.Candidate;
import dev.shigoto.ranking.candidate.RankingRequest;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RerankerTest {

  /// Likes what the words' leg likes least.
  private static final TestRanker CONTRARY =
      new TestRanker(List.of("bm25"), row -> Float.isNaN(row[0]) ? 0.5 : 1 / (1.0 + row[0]));

  private static final int JOBS = Reranker.WINDOW + 20;

  private static final RankingRequest REQUEST =
      request(
          "介護",
          IntStream.rangeClosed(1, JOBS).mapToObj(i -> byWords(i, JOBS - i + 1, i)).toList(),
          List.of());

  private final Ranking ranking = Ranking.with(CONTRARY);

  @Test
  void the_model_orders_the_window() {
    List<Ranked> ranked = ranking.rank(REQUEST);

    assertEquals(Reranker.WINDOW, ranked.getFirst().candidate().id().value());
    assertEquals(1, ranked.get(Reranker.WINDOW - 1).candidate().id().value());
  }

  @Test
  void what_is_behind_the_window_keeps_its_order_below_it() {
    List<Ranked> ranked = ranking.rank(REQUEST);

    for (int i = 1; i < JOBS; i++) {
      assertTrue(ranked.get(i).score() < ranked.get(i - 1).score(), "at " + i);
    }
    assertEquals(JOBS, ranked.getLast().candidate().id().value());
  }

  @Test
  void every_hit_is_explained_exactly() {
    List<Ranked> ranked = ranking.rank(REQUEST);
    List<Explanation> why = ranking.explain(REQUEST, ranked);

    for (int i = 0; i < JOBS; i++) {
      assertEquals(ranked.get(i).score(), why.get(i).sum(), 1e-9, "at " + i);
    }
  }

  @Test
  void a_model_that_tells_its_shares_itself_is_not_asked_for_more_scores() {
    Ranking telling = Ranking.with(new TellingRanker());

    Explanation why = telling.explain(REQUEST, telling.rank(REQUEST).subList(0, 1)).getFirst();

    assertEquals(0.25, why.base());
    assertEquals(List.of("bm25", "popularity"), names(why));
    assertEquals("", why.contributions().getLast().text()); // missing, and yet it counts
  }

  @Test
  void what_the_model_saw_of_shown_jobs_is_told_but_not_of_those_behind_its_window() {
    List<Shown> shown =
        List.of(
            new Shown(new JobId(1), 0.0099, OptionalInt.empty()),
            new Shown(new JobId(JOBS), -0.5, OptionalInt.empty()),
            new Shown(new JobId(2), 0.0098, OptionalInt.empty()));

    List<ScoredRow> rows = ranking.scored(REQUEST, shown);

    assertEquals(
        List.of(
            new ScoredRow("test", "test@1", new JobId(1), List.of((float) JOBS), 0.0099f),
            new ScoredRow("test", "test@1", new JobId(2), List.of(JOBS - 1f), 0.0098f)),
        rows);
  }

  @Test
  void of_a_list_that_several_made_each_tells_of_its_own_picks() {
    Ranking both = Ranking.interleaved(List.of(ranking, Ranking.withoutModel()), 1);

    List<ScoredRow> rows =
        both.scored(
            REQUEST,
            List.of(
                new Shown(new JobId(1), 0.5, OptionalInt.of(1)),
                new Shown(new JobId(2), 0.5, OptionalInt.of(0))));

    assertEquals(List.of(new JobId(2)), rows.stream().map(ScoredRow::job).toList());
  }

  private static List<String> names(Explanation why) {
    return why.contributions().stream().map(Contribution::feature).toList();
  }

  /// Knows what its features add, and fails where it is asked again for what it has scored.
  private record TellingRanker() implements Ranker {

    @Override
    public String version() {
      return "telling@1";
    }

    @Override
    public String name() {
      return "telling";
    }

    @Override
    public List<String> features() {
      return List.of("bm25", "popularity");
    }

    @Override
    public float[] score(float[][] rows) {
      assertEquals(Reranker.WINDOW, rows.length);
      return new float[rows.length];
    }

    @Override
    public Optional<List<Shares>> shares(float[][] rows) {
      return Optional.of(Stream.of(rows).map(_ -> new Shares(0.25, List.of(-0.2, -0.05))).toList());
    }

    @Override
    public void close() {}
  }

  @Test
  void what_comes_behind_the_list_scores_below_it() {
    Candidate further = byWords(999, 0.5, 999);

    assertTrue(ranking.behind(REQUEST, further).score() < ranking.rank(REQUEST).getLast().score());
  }

  @Test
  void a_model_that_reads_an_unknown_feature_is_refused() {
    TestRanker wrong = new TestRanker(List.of("bm25", "moon"), row -> 0);

    var e = assertThrows(IllegalArgumentException.class, () -> Ranking.with(wrong));

    assertTrue(
        String.valueOf(e.getMessage())
            .startsWith(
                "model test reads a feature \"moon\" that does not exist; there are [bm25,"));
  }
}
