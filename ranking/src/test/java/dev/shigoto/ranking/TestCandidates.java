package dev.shigoto.ranking;

import dev.shigoto.domain.job.EmploymentType;
import dev.shigoto.domain.job.JobId;
import dev.shigoto.domain.job.RemoteLevel;
import dev.shigoto.domain.query.Filters;
import dev.shigoto.domain.query.JobQuery;
import dev.shigoto.domain.query.QueryText;
import dev.shigoto.ranking.candidate.Candidate;
import dev.shigoto.ranking.candidate.FieldMatch;
import dev.shigoto.ranking.candidate.JobFacts;
import dev.shigoto.ranking.candidate.LegScore;
import dev.shigoto.ranking.candidate.Matched;
import dev.shigoto.ranking.candidate.RankingRequest;
import dev.shigoto.ranking.candidate.Sought;
import dev.shigoto.ranking.candidate.Title;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Candidates for tests.
public final class TestCandidates {

  public static final Instant NOW = Instant.parse("2026-11-20T00:00:00Z");

  /// Posted two weeks ago, of average pay; much is unknown.
  public static final JobFacts FACTS =
      new JobFacts(
          NOW.minus(Duration.ofDays(14)),
          EmploymentType.PART_TIME,
          RemoteLevel.NONE,
          Set.of(),
          Optional.empty(),
          1024,
          1280,
          Double.NaN,
          0.5,
          Double.NaN,
          10,
          300,
          new Title("介護スタッフ（日勤）"),
          "CARE_WORKER",
          110);

  private TestCandidates() {}

  public static Candidate byWords(long id, double score, int rank, FieldMatch... matches) {
    LegScore keyword = new LegScore(score, rank);
    return new Candidate(
        new JobId(id),
        keyword,
        LegScore.ABSENT,
        new Matched(List.of(matches), Set.of(), Set.of()),
        Optional.of(FACTS));
  }

  public static Candidate byMeaning(long id, double score, int rank) {
    LegScore vector = new LegScore(score, rank);
    return new Candidate(
        new JobId(id), LegScore.ABSENT, vector, Matched.NOTHING, Optional.of(FACTS));
  }

  /// The legs brought all they have.
  public static RankingRequest request(
      String text, List<Candidate> words, List<Candidate> meaning) {
    return request(text, words, meaning, 100);
  }

  /// @param most how many a leg brings
  public static RankingRequest request(
      String text, List<Candidate> words, List<Candidate> meaning, int most) {
    JobQuery query = JobQuery.typed(QueryText.parse(text), Filters.NONE);
    return RankingRequest.of(query, () -> typed(query), NOW, List.of(words, meaning), most);
  }

  /// The terms as typed, of which nothing else is known.
  public static Sought typed(JobQuery query) {
    List<Sought.Words> terms =
        query.text().terms().stream()
            .map(it -> new Sought.Words(it, List.of(), List.of()))
            .toList();
    return new Sought(terms, Set.of());
  }
}
