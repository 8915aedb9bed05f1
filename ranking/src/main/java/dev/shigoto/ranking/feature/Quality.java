package dev.shigoto.ranking.feature;

import dev.shigoto.ranking.candidate.Candidate;
import dev.shigoto.ranking.candidate.RankingRequest;

/// How complete the ad is, 0 to 1.
final class Quality implements Feature {

  @Override
  public String name() {
    return "quality";
  }

  @Override
  public Sheet sheet() {
    return new Sheet("How complete the ad is, 0 to 1.", "share", "0 to 1", "unknown");
  }

  @Override
  public double value(RankingRequest request, Candidate candidate) {
    return candidate.facts().quality();
  }

  @Override
  public String text(RankingRequest request, Candidate candidate) {
    return "募集要項の充実度" + Math.round(100 * value(request, candidate)) + "%";
  }
}
