package dev.shigoto.domain.facts;

import dev.shigoto.domain.ad.AdWords;
import dev.shigoto.domain.condition.ConditionReader;
import dev.shigoto.domain.gazetteer.Gazetteer;
import dev.shigoto.domain.job.JapaneseDay;
import dev.shigoto.domain.job.JobAd;
import dev.shigoto.domain.lint.AdLint;
import dev.shigoto.domain.lint.Finding;
import dev.shigoto.domain.lint.LintInput;
import dev.shigoto.domain.lint.LintRule;
import dev.shigoto.domain.lint.WageCheck;
import dev.shigoto.domain.occupation.OccupationReader;
import dev.shigoto.domain.occupation.SeniorityReader;
import dev.shigoto.domain.pay.MinimumWages;
import dev.shigoto.domain.pay.PayFacts;
import dev.shigoto.domain.pay.PayFinding;
import dev.shigoto.domain.pay.PayFlag;
import dev.shigoto.domain.pay.PayReader;
import dev.shigoto.domain.place.PlaceFacts;
import dev.shigoto.domain.place.PlaceReader;
import dev.shigoto.domain.quality.AdQuality;
import dev.shigoto.domain.quality.Quality;
import dev.shigoto.domain.skill.SkillReader;
import dev.shigoto.domain.worktime.DaysOff;
import dev.shigoto.domain.worktime.DaysOffReader;
import dev.shigoto.domain.worktime.WorkingHoursParser;
import dev.shigoto.domain.worktime.WorkingTime;
import dev.shigoto.domain.worktime.WorkingTimeReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads everything that an ad says. Making one is dear, reading an ad is cheap; safe to share
/// between threads.
public final class AdAnalysis {

  /// Feeds of the public employment service are named so.
  private static final String HELLO_WORK = "hellowork";

  /// Where an ad disagrees with itself.
  private static final Set<PayFlag> CONTRADICTIONS =
      EnumSet.of(
          PayFlag.HOURLY_LOOKS_MONTHLY,
          PayFlag.HOURLY_LOOKS_DAILY,
          PayFlag.HOURLY_LOOKS_ANNUAL,
          PayFlag.HOURLY_TOO_HIGH,
          PayFlag.UNIT_CORRECTED,
          PayFlag.MAX_BELOW_MIN,
          PayFlag.TOO_WIDE,
          PayFlag.IMPLAUSIBLE);

  private final OccupationReader occupations;
  private final MinimumWages wages;
  private final PlaceReader places;

  public AdAnalysis(OccupationReader occupations, MinimumWages wages, Gazetteer gazetteer) {
    this.occupations = occupations;
    this.wages = wages;
    this.places = new PlaceReader(gazetteer);
  }

  /// What is known without models and without files of the operator's.
  public static AdAnalysis builtIn() {
    return new AdAnalysis(OccupationReader.builtIn(), MinimumWages.bundled(), Gazetteer.builtIn());
  }

  /// The same ad on the same day has the same facts.
  ///
  /// @param today in Japan; only findings that say so and the freshness of the quality depend on it
  public AdFacts read(JobAd ad, LocalDate today) {
    AdWords words = AdWords.of(ad);
    DaysOff daysOff = DaysOffReader.read(words);
    WorkingTime time = WorkingTimeReader.read(words, daysOff);
    PlaceFacts place = places.read(words, ad.place(), ad.stations());
    PayFacts pay =
        PayReader.read(
            words, ad.pay(), time, place.place().prefecture(), wages, day(ad.postedAt()));
    List<Finding> lint = AdLint.check(lintInput(ad, words, pay), today);
    return new AdFacts(
        pay,
        time,
        daysOff,
        ConditionReader.read(words, WorkingHoursParser.parse(words.workingHours())),
        occupations.read(words),
        SeniorityReader.read(words),
        SkillReader.read(words),
        place,
        lint,
        quality(ad, pay, lint, today));
  }

  /// An ad is held to the minimum wage that was in force when it was posted.
  private static LocalDate day(Instant moment) {
    return JapaneseDay.of(moment);
  }

  private static LintInput lintInput(JobAd ad, AdWords words, PayFacts pay) {
    boolean helloWork = ad.posting().source().startsWith(HELLO_WORK);
    Set<LintRule> notDelivered = helloWork ? LintInput.NOT_DELIVERED_BY_HELLO_WORK : Set.of();
    return new LintInput(ad, words, wageCheck(pay), notDelivered);
  }

  private static WageCheck wageCheck(PayFacts pay) {
    Optional<PayFinding> below =
        pay.findings().stream().filter(it -> it.flag() == PayFlag.BELOW_MINIMUM_WAGE).findFirst();
    return below.map(it -> WageCheck.below(it.evidence(), it.reason())).orElse(WageCheck.FINE);
  }

  private static Quality quality(JobAd ad, PayFacts pay, List<Finding> lint, LocalDate today) {
    List<String> contradictions =
        pay.findings().stream()
            .filter(it -> CONTRADICTIONS.contains(it.flag()))
            .map(PayFinding::reason)
            .distinct()
            .toList();
    return AdQuality.of(ad, lint, contradictions, today);
  }
}
