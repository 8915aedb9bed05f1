package dev.shigoto.ranking.feature;

import dev.shigoto.ranking.candidate.Candidate;
import dev.shigoto.ranking.candidate.RankingRequest;

/// How far from the start of the title the first word stands, 0 to 1.
final class TitleStart implements Feature {

  @Override
  public String name() {
    return "title_start";
  }

  @Override
  public Sheet sheet() {
    return new Sheet(
        "How far from the start of the title the first word stands, 0 to 1.",
        "share",
        "0 to 1",
        "no word in the title");
  }

  @Override
  public double value(RankingRequest request, Candidate candidate) {
    return TitleWords.of(request, candidate).start();
  }

  @Override
  public String text(RankingRequest request, Candidate candidate) {
    return "";
  }
}
