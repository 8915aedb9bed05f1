package dev.shigoto.ranking.feature;

import dev.shigoto.domain.query.Wish.WithLicence;
import dev.shigoto.ranking.candidate.Candidate;
import dev.shigoto.ranking.candidate.RankingRequest;

/// Whether the ad names a licence that the words name.
final class LicenceMet implements Feature {

  @Override
  public String name() {
    return "licence_met";
  }

  @Override
  public Sheet sheet() {
    return new Sheet(
        "Whether the ad names a licence that the words name.", "share", "0 to 1", "not wished");
  }

  @Override
  public double value(RankingRequest request, Candidate candidate) {
    return Wished.met(request, candidate, WithLicence.class);
  }

  @Override
  public String text(RankingRequest request, Candidate candidate) {
    return value(request, candidate) > 0 ? "資格名の記載あり" : "資格名の記載なし";
  }
}
