package dev.shigoto.retrieval;

import dev.shigoto.ranking.candidate.Candidate;
import dev.shigoto.ranking.candidate.LegScore;
import dev.shigoto.retrieval.EngineAnswer.EngineHit;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/// Reads a leg's hits as candidates.
final class Candidates {

  private Candidates() {}

  static List<Candidate> byWords(List<EngineHit> hits) {
    return read(hits, (hit, score) -> candidate(hit, score, LegScore.ABSENT), EngineHit::score);
  }

  static List<Candidate> byMeaning(List<EngineHit> hits) {
    return read(hits, (hit, score) -> candidate(hit, LegScore.ABSENT, score), Candidates::cosine);
  }

  private static List<Candidate> read(
      List<EngineHit> hits, Reading reading, Function<EngineHit, Double> score) {
    return IntStream.range(0, hits.size())
        .mapToObj(i -> reading.of(hits.get(i), new LegScore(score.apply(hits.get(i)), i + 1)))
        .toList();
  }

  private static Candidate candidate(EngineHit hit, LegScore keyword, LegScore vector) {
    return new Candidate(
        hit.jobId(),
        keyword,
        vector,
        MatchNames.read(hit.matchedQueries()),
        MatchNames.met(hit.matchedQueries()),
        MatchNames.said(hit.matchedQueries()),
        hit.facts());
  }

  /// The engine scores a cosine as (1 + cosine) / 2, and a job that the query names by at least 1.
  private static double cosine(EngineHit hit) {
    return Math.min(1, 2 * hit.score() - 1);
  }

  /// One hit, with its place and score in its leg.
  private interface Reading {
    Candidate of(EngineHit hit, LegScore score);
  }
}
