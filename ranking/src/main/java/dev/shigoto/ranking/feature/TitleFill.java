package dev.shigoto.ranking.feature;

import dev.shigoto.ranking.candidate.Candidate;
import dev.shigoto.ranking.candidate.RankingRequest;
import dev.shigoto.ranking.candidate.TextField;

/// How much of the title the query is, 0 to 1: 1 for the exact title.
final class TitleFill implements Feature {

  @Override
  public String name() {
    return "title_fill";
  }

  @Override
  public Sheet sheet() {
    return new Sheet(
        "How much of the title the query is, 0 to 1: 1 for the exact title.",
        "share",
        "0 to 1",
        "no words");
  }

  @Override
  public double value(RankingRequest request, Candidate candidate) {
    double asked = Words.coverage(request, candidate, TextField.TITLE) * length(request);
    return Math.min(1, asked / candidate.facts().titleLength());
  }

  @Override
  public String text(RankingRequest request, Candidate candidate) {
    return "タイトルの" + Math.round(100 * value(request, candidate)) + "%が検索語";
  }

  private static int length(RankingRequest request) {
    return request.query().text().terms().stream().mapToInt(String::length).sum();
  }
}
