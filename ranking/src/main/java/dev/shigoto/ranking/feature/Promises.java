package dev.shigoto.ranking.feature;

import dev.shigoto.ranking.candidate.Candidate;
import dev.shigoto.ranking.candidate.RankingRequest;

/// How many conditions the ad makes clear.
final class Promises implements Feature {

  @Override
  public String name() {
    return "promises";
  }

  @Override
  public Sheet sheet() {
    return new Sheet(
        "How many conditions the ad makes clear.", "conditions", "0 and more", "never");
  }

  @Override
  public double value(RankingRequest request, Candidate candidate) {
    return candidate.facts().conditions().size();
  }

  @Override
  public String text(RankingRequest request, Candidate candidate) {
    return "明記された条件の数：" + candidate.facts().conditions().size();
  }
}
