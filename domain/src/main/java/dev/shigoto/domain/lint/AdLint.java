package dev.shigoto.domain.lint;

import java.time.LocalDate;
import java.util.List;

/// Reads an ad as somebody who knows the rules of recruiting ads would, and says what is missing,
/// unclear or not allowed. Pure: the same ad on the same day has the same findings.
public final class AdLint {

  /// To be shown wherever findings are.
  public static final String NOT_LEGAL_ADVICE = "文面からの機械的な指摘です。法律上の助言ではなく、違法かどうかの判断でもありません。";

  private static final List<LintCheck> CHECKS =
      List.of(
          new SixItems(),
          new WorkplaceDisclosure(),
          new PayDisclosure(),
          new FixedOvertimeDisclosure(),
          new TermsDisclosure(),
          new ContractDisclosure(),
          new TrialDisclosure(),
          new AgeLimits(),
          new AdDates(),
          new LintWords(),
          new DarkJobSigns());

  private AdLint() {}

  /// The findings in the order of [LintRule], at most one per rule.
  ///
  /// @param today where the ad's readers live
  public static List<Finding> check(LintInput input, LocalDate today) {
    LintedAd ad = new LintedAd(input, today);
    Findings findings = new Findings(input.notDelivered());
    CHECKS.forEach(check -> check.check(ad, findings));
    return findings.inOrder();
  }
}
