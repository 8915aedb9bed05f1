package dev.shigoto.ranking.feature;

import dev.shigoto.domain.query.Wish.Without;
import dev.shigoto.ranking.candidate.Candidate;
import dev.shigoto.ranking.candidate.RankingRequest;

/// The share of what was wished away that the job surely has not.
final class TopicDenied implements Feature {

  @Override
  public String name() {
    return "topic_denied";
  }

  @Override
  public Sheet sheet() {
    return new Sheet(
        "The share of what was wished away that the ad denies in so many words, or its work never has.",
        "share",
        "0 to 1",
        "not wished");
  }

  @Override
  public double value(RankingRequest request, Candidate candidate) {
    return Wished.met(request, candidate, Without.class);
  }

  @Override
  public String text(RankingRequest request, Candidate candidate) {
    return value(request, candidate) > 0 ? "避けたいことがない仕事" : "避けたいことについて記載なし";
  }
}
