package dev.shigoto.domain.lint;

import dev.shigoto.domain.ad.AdWords;
import dev.shigoto.domain.job.JobAd;
import java.util.EnumSet;
import java.util.Set;

/// What the lint reads.
///
/// @param words those of `ad`
/// @param wage what is known of its pay beside the minimum wage
/// @param notDelivered rules about items that the ad's source hands over for no ad, because its
///     feed has no field for them: what is missing there is no fault of the employer, and only
///     noticed
public record LintInput(JobAd ad, AdWords words, WageCheck wage, Set<LintRule> notDelivered) {

  /// What feeds of Hello Work leave out, though its forms ask every employer for it: also the
  /// grounds of a limit of age, which has a field of its own there.
  public static final Set<LintRule> NOT_DELIVERED_BY_HELLO_WORK =
      Set.copyOf(
          EnumSet.of(
              LintRule.EMPLOYER_MISSING,
              LintRule.EMPLOYER_ADDRESS_MISSING,
              LintRule.CONTACT_MISSING,
              LintRule.WORKPLACE_UNCLEAR,
              LintRule.INSURANCE_MISSING,
              LintRule.SMOKING_MISSING,
              LintRule.CONTRACT_PERIOD_MISSING,
              LintRule.RENEWAL_UNCLEAR,
              LintRule.TRIAL_TERMS_UNCLEAR,
              LintRule.AGE_LIMIT,
              LintRule.AGE_REASON_MISSING,
              LintRule.CHANGE_SCOPE_MISSING));

  public LintInput {
    notDelivered = Set.copyOf(notDelivered);
  }

  /// An ad whose words are all that is known.
  public static LintInput of(JobAd ad) {
    return new LintInput(ad, AdWords.of(ad), WageCheck.FINE, Set.of());
  }
}
