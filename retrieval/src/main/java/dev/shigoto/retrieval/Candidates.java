package dev.shigoto.retrieval;

import dev.shigoto.ranking.candidate.Candidate;
import dev.shigoto.ranking.candidate.LegScore;
import dev.shigoto.ranking.candidate.Matched;
import dev.shigoto.retrieval.EngineAnswer.EngineHit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/// Reads a leg's hits as candidates.
final class Candidates {

  private Candidates() {}

  static List<Candidate> byWords(List<EngineHit> hits) {
    return read(
        hits,
        (hit, leg, matched) ->
            new Candidate(hit.jobId(), leg, LegScore.ABSENT, matched, hit.facts()),
        EngineHit::score);
  }

  static List<Candidate> byMeaning(List<EngineHit> hits) {
    return read(
        hits,
        (hit, leg, matched) ->
            new Candidate(hit.jobId(), LegScore.ABSENT, leg, matched, hit.facts()),
        Candidates::cosine);
  }

  private static List<Candidate> read(
      List<EngineHit> hits, Reading reading, ToDoubleFunction<EngineHit> score) {
    Map<List<String>, Matched> known = new HashMap<>(); // most hits match what others do
    List<Candidate> candidates = new ArrayList<>(hits.size());
    for (EngineHit hit : hits) {
      Matched matched = known.computeIfAbsent(hit.matchedQueries(), MatchNames::read);
      LegScore leg = new LegScore(score.applyAsDouble(hit), candidates.size() + 1);
      candidates.add(reading.of(hit, leg, matched));
    }
    return candidates;
  }

  /// The engine scores a cosine as (1 + cosine) / 2, and a job that the query names by at least 1.
  private static double cosine(EngineHit hit) {
    return Math.min(1, 2 * hit.score() - 1);
  }

  /// One hit, with its place and score in its leg.
  private interface Reading {
    Candidate of(EngineHit hit, LegScore score, Matched matched);
  }
}
