package dev.shigoto.ranking.feature;

import dev.shigoto.ranking.candidate.Candidate;
import dev.shigoto.ranking.candidate.RankingRequest;

/// The logarithm of the description's length, to base 2.
final class DescriptionLength implements Feature {

  @Override
  public String name() {
    return "description_length";
  }

  @Override
  public Sheet sheet() {
    return new Sheet(
        "The logarithm of the description's length, to base 2.",
        "log2 of letters",
        "0 and more",
        "unknown");
  }

  @Override
  public double value(RankingRequest request, Candidate candidate) {
    return Math.log1p(candidate.facts().descriptionLength()) / Math.log(2);
  }

  @Override
  public String text(RankingRequest request, Candidate candidate) {
    return "仕事内容は" + Math.round(candidate.facts().descriptionLength()) + "文字";
  }
}
