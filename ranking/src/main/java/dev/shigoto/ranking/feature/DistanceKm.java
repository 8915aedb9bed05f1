package dev.shigoto.ranking.feature;

import dev.shigoto.ranking.candidate.Candidate;
import dev.shigoto.ranking.candidate.RankingRequest;

/// Kilometres from the place that was asked for.
final class DistanceKm implements Feature {

  @Override
  public String name() {
    return "distance_km";
  }

  @Override
  public Sheet sheet() {
    return new Sheet(
        "Kilometres from the place that was asked for.",
        "km",
        "0 and more",
        "no place asked, or place unknown");
  }

  @Override
  public double value(RankingRequest request, Candidate candidate) {
    return request
        .query()
        .filters()
        .near()
        .flatMap(near -> candidate.facts().location().map(near.center()::kmTo))
        .orElse(Double.NaN);
  }

  @Override
  public String text(RankingRequest request, Candidate candidate) {
    return "指定の場所から" + Math.round(10 * value(request, candidate)) / 10.0 + "km";
  }
}
