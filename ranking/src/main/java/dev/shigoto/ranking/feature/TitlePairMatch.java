package dev.shigoto.ranking.feature;

import dev.shigoto.ranking.candidate.Candidate;
import dev.shigoto.ranking.candidate.RankingRequest;

/// As `title_pairs`, less in a long title and more where a pair repeats: BM25 without rarity.
final class TitlePairMatch implements Feature {

  @Override
  public String name() {
    return "title_pair_match";
  }

  @Override
  public Sheet sheet() {
    return new Sheet(
        "As `title_pairs`, less in a long title and more where a pair repeats: "
            + "BM25 without rarity.",
        "BM25 without rarity",
        "0 and more",
        "nothing typed, or title unknown");
  }

  @Override
  public double value(RankingRequest request, Candidate candidate) {
    return PairsInTitle.match(request, candidate);
  }

  @Override
  public String text(RankingRequest request, Candidate candidate) {
    return "タイトルの文字の一致";
  }
}
