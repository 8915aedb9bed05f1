package dev.shigoto.ranking.feature;

import dev.shigoto.ranking.candidate.Candidate;
import dev.shigoto.ranking.candidate.RankingRequest;

/// How close together the words stand in the title: 1 side by side, less with others between them.
final class TitleProximity implements Feature {

  @Override
  public String name() {
    return "title_proximity";
  }

  @Override
  public Sheet sheet() {
    return new Sheet(
        "How close together the words stand in the title: 1 side by side, less "
            + "with others between them.",
        "share",
        "0 to 1",
        "no word in the title");
  }

  @Override
  public double value(RankingRequest request, Candidate candidate) {
    return TitleWords.of(request, candidate).proximity();
  }

  @Override
  public String text(RankingRequest request, Candidate candidate) {
    return "";
  }
}
