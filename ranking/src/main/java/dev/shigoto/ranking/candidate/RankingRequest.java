package dev.shigoto.ranking.candidate;

import dev.shigoto.domain.job.JobId;
import dev.shigoto.domain.query.JobQuery;
import dev.shigoto.domain.query.Wishes;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Candidates to be ordered, and for whom.
///
/// @param sought what the words look for
/// @param now the moment for which ages are reckoned
/// @param candidates each job once
/// @param titles how close theirs are to the query
public record RankingRequest(
    JobQuery query,
    Sought sought,
    Instant now,
    List<Candidate> candidates,
    LegRange keywordRange,
    LegRange vectorRange,
    TitleCosines titles) {

  /// Joins what the legs found, in their order; a job that several found stands once.
  ///
  /// @param most how many a leg brings; one that brought less brought all it has
  public static RankingRequest of(
      JobQuery query,
      Sought sought,
      Instant now,
      List<? extends Collection<Candidate>> legs,
      int most) {
    Map<JobId, Candidate> joined = new LinkedHashMap<>();
    legs.forEach(leg -> leg.forEach(found -> joined.merge(found.id(), found, Candidate::and)));
    List<Candidate> candidates = List.copyOf(joined.values());
    return new RankingRequest(
        query,
        sought,
        now,
        candidates,
        LegRange.fromZero(candidates, Candidate::keyword, most),
        LegRange.observed(candidates, Candidate::vector, most),
        new TitleCosines(candidates, titles -> Optional.empty()));
  }

  /// The same, for rankings that want to know how close titles are to the query.
  ///
  /// @param cosines of titles, in their order; empty if they cannot be known
  public RankingRequest comparing(Function<List<String>, Optional<double[]>> cosines) {
    TitleCosines compared = new TitleCosines(candidates, cosines);
    return new RankingRequest(query, sought, now, candidates, keywordRange, vectorRange, compared);
  }

  public Wishes wishes() {
    return query.wishes();
  }

  /// The term at a place, for texts that quote it.
  public String term(int place) {
    return query.text().terms().get(place);
  }
}
