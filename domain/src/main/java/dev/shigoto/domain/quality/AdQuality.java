package dev.shigoto.domain.quality;

import dev.shigoto.domain.job.JobAd;
import dev.shigoto.domain.lint.Finding;
import java.time.LocalDate;
import java.util.List;

/// Gives an ad its points. Pure: the same ad, findings and day give the same quality.
public final class AdQuality {

  private AdQuality() {}

  /// @param findings of the lint
  /// @param contradictions where the ad's facts disagree, each in Japanese, for example a monthly
  ///     wage in the hourly field
  /// @param today where the ad's readers live
  public static Quality of(
      JobAd ad, List<Finding> findings, List<String> contradictions, LocalDate today) {
    return new Quality(
        List.of(
            Completeness.of(ad),
            Disclosure.of(findings),
            Consistency.of(findings, contradictions),
            Freshness.of(ad, today)));
  }
}
