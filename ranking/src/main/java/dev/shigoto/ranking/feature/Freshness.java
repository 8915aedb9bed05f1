package dev.shigoto.ranking.feature;

import dev.shigoto.ranking.candidate.Candidate;
import dev.shigoto.ranking.candidate.RankingRequest;
import java.time.Duration;

/// 1 for a job posted now, halved every two weeks.
final class Freshness implements Feature {

  private static final double HALF_LIFE_DAYS = 14;

  @Override
  public String name() {
    return "freshness";
  }

  @Override
  public Sheet sheet() {
    return new Sheet("1 for a job posted now, halved every two weeks.", "share", "0 to 1", "never");
  }

  @Override
  public double value(RankingRequest request, Candidate candidate) {
    return Math.pow(0.5, age(request, candidate) / HALF_LIFE_DAYS);
  }

  @Override
  public String text(RankingRequest request, Candidate candidate) {
    return "掲載から" + (long) age(request, candidate) + "日";
  }

  private static double age(RankingRequest request, Candidate candidate) {
    Duration age = Duration.between(candidate.facts().postedAt(), request.now());
    return Math.max(0, age.toMillis() / (double) Duration.ofDays(1).toMillis());
  }
}
