package dev.shigoto.ranking.candidate;

import dev.shigoto.domain.job.JobId;
import dev.shigoto.domain.query.JobQuery;
import dev.shigoto.domain.query.Wishes;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/// Candidates to be ordered, and for whom. What only some rankings look at is found when one does.
///
/// @param words what they look for
/// @param now the moment for which ages are reckoned
/// @param candidates each job once
/// @param titles how close those of candidates are to the query; without those of which that is not
///     known
/// @param pairs of letters that were typed
public record RankingRequest(
    JobQuery query,
    Later<Sought> words,
    Instant now,
    List<Candidate> candidates,
    LegRange keywordRange,
    LegRange vectorRange,
    Later<Map<JobId, Double>> titles,
    Later<List<String>> pairs) {

  /// Joins what the legs found, in their order; a job that several found stands once.
  ///
  /// @param sought what the words look for
  /// @param most how many a leg brings; one that brought less brought all it has
  public static RankingRequest of(
      JobQuery query,
      Supplier<Sought> sought,
      Instant now,
      List<? extends Collection<Candidate>> legs,
      int most) {
    Map<JobId, Candidate> joined = new LinkedHashMap<>();
    legs.forEach(leg -> leg.forEach(found -> joined.merge(found.id(), found, Candidate::and)));
    List<Candidate> candidates = List.copyOf(joined.values());
    return new RankingRequest(
        query,
        new Later<>(sought),
        now,
        candidates,
        LegRange.fromZero(candidates, Candidate::keyword, most),
        LegRange.observed(candidates, Candidate::vector, most),
        new Later<>(Map::of),
        new Later<>(() -> LetterPairs.typed(query)));
  }

  /// The same, for rankings that want to know how close titles are to the query.
  ///
  /// @param cosines of titles, in their order; empty if they cannot be known
  public RankingRequest comparing(Function<List<String>, Optional<double[]>> cosines) {
    return new RankingRequest(
        query,
        words,
        now,
        candidates,
        keywordRange,
        vectorRange,
        new Later<>(() -> titles(cosines)),
        pairs);
  }

  private Map<JobId, Double> titles(Function<List<String>, Optional<double[]>> cosines) {
    List<String> titles = candidates.stream().map(it -> it.facts().title()).toList();
    Map<JobId, Double> byId = new HashMap<>();
    cosines
        .apply(titles)
        .ifPresent(
            of -> {
              for (int i = 0; i < of.length; i++) {
                byId.put(candidates.get(i).id(), of[i]);
              }
            });
    return byId;
  }

  /// How close in meaning the title of a candidate is to the query, -1 to 1; NaN if unknown.
  public double titleCosine(JobId id) {
    return titles.get().getOrDefault(id, Double.NaN);
  }

  /// What the words look for.
  public Sought sought() {
    return words.get();
  }

  /// Pairs of letters of what was typed, for wishes too, each once.
  public List<String> typedPairs() {
    return pairs.get();
  }

  public Wishes wishes() {
    return query.wishes();
  }

  /// The term at a place, for texts that quote it.
  public String term(int place) {
    return query.text().terms().get(place);
  }
}
