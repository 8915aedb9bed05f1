package dev.shigoto.ranking.feature;

import dev.shigoto.ranking.candidate.Candidate;
import dev.shigoto.ranking.candidate.RankingRequest;

/// Days off in a year.
final class DaysOff implements Feature {

  @Override
  public String name() {
    return "days_off";
  }

  @Override
  public Sheet sheet() {
    return new Sheet("Days off in a year.", "days a year", "0 to 365", "not stated");
  }

  @Override
  public double value(RankingRequest request, Candidate candidate) {
    return candidate.facts().annualDaysOff();
  }

  @Override
  public String text(RankingRequest request, Candidate candidate) {
    return "年間休日" + Math.round(value(request, candidate)) + "日";
  }
}
