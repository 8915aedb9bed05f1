package dev.shigoto.ranking.candidate;

import dev.shigoto.domain.job.JobId;
import dev.shigoto.domain.query.JobQuery;
import dev.shigoto.domain.query.Wishes;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;

/// Candidates to be ordered, and for whom. What only some rankings look at is found when one does.
///
/// @param words what they look for
/// @param now the moment for which ages are reckoned
/// @param candidates each job once
/// @param likeness how close a text is to the query in meaning, -1 to 1; NaN if unknown
/// @param pairs of letters that were typed
public record RankingRequest(
    JobQuery query,
    Later<Sought> words,
    Instant now,
    List<Candidate> candidates,
    LegRange keywordRange,
    LegRange vectorRange,
    Later<ToDoubleFunction<String>> likeness,
    Later<int[]> pairs) {

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
        new Later<>(() -> title -> Double.NaN),
        new Later<>(() -> LetterPairs.typed(query)));
  }

  /// The same, for rankings that want to know how close titles are to the query.
  ///
  /// @param likeness of a title, -1 to 1; NaN if unknown
  public RankingRequest comparing(Supplier<ToDoubleFunction<String>> likeness) {
    return new RankingRequest(
        query, words, now, candidates, keywordRange, vectorRange, new Later<>(likeness), pairs);
  }

  /// How close in meaning the title of a candidate is to the query, -1 to 1; NaN if unknown.
  public double titleCosine(Candidate candidate) {
    return likeness.get().applyAsDouble(candidate.facts().title().written());
  }

  /// What the words look for.
  public Sought sought() {
    return words.get();
  }

  /// Pairs of letters of what was typed, for wishes too, each once; not to be changed.
  public int[] typedPairs() {
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
