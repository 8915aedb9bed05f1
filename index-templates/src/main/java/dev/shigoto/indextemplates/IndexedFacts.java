package dev.shigoto.indextemplates;

import dev.shigoto.domain.condition.ConditionFact;
import dev.shigoto.domain.condition.Polarity;
import dev.shigoto.domain.facts.AdFacts;
import dev.shigoto.domain.job.Condition;
import dev.shigoto.domain.job.GeoPoint;
import dev.shigoto.domain.job.JobAd;
import dev.shigoto.domain.lint.Finding;
import dev.shigoto.domain.lint.LintRule;
import dev.shigoto.domain.occupation.OccupationFact;
import dev.shigoto.domain.pay.PayFlag;
import dev.shigoto.domain.skill.SkillFact;
import dev.shigoto.domain.worktime.OffPattern;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/// What searches filter and rank by, of the facts of an ad. Depends on the ad alone, not on the
/// day.
///
/// @param licences names
/// @param occupationClass code; empty where the ad's words give none
/// @param seniority enum name; empty where the ad does not say
/// @param points of the workplaces
/// @param stops the stations from which one walks there
/// @param payFlags what is odd about the pay
/// @param conditionsDenied what the ad says does not hold
/// @param findings of the lint that do not depend on the day
/// @param quality 0 to 1, without its freshness
public record IndexedFacts(
    List<String> licences,
    String occupationClass,
    String seniority,
    List<GeoPoint> points,
    List<IndexedStop> stops,
    Optional<IndexedPay> pay,
    Set<PayFlag> payFlags,
    Optional<Integer> annualDaysOff,
    Set<OffPattern> daysOffPatterns,
    Set<Condition> conditions,
    Set<Condition> conditionsDenied,
    Set<LintRule> findings,
    float quality) {

  public static IndexedFacts of(JobAd ad, AdFacts facts) {
    return new IndexedFacts(
        licences(facts),
        facts.occupation().map(OccupationFact::code).orElse(""),
        facts.seniority().map(it -> it.seniority().name()).orElse(""),
        facts.place().points(),
        facts.place().stops().stream().map(IndexedStop::of).toList(),
        facts.pay().pay().map(pay -> IndexedPay.of(pay, facts.pay())),
        Set.copyOf(facts.pay().flags()),
        annualDaysOff(facts),
        facts.daysOff().patterns(),
        conditions(ad, facts),
        conditionsDenied(ad, facts),
        findings(facts),
        facts.quality().timeless());
  }

  private static List<String> licences(AdFacts facts) {
    return facts.skills().stream()
        .filter(it -> it.kind() == SkillFact.Kind.LICENCE)
        .map(SkillFact::name)
        .toList();
  }

  private static Optional<Integer> annualDaysOff(AdFacts facts) {
    OptionalInt annual = facts.daysOff().annual();
    return annual.isEmpty() ? Optional.empty() : Optional.of(annual.getAsInt());
  }

  /// What a source states is taken at its word; where it states nothing, the ad's words count.
  private static Set<Condition> conditions(JobAd ad, AdFacts facts) {
    Set<Condition> stated = ad.terms().conditions();
    return stated.isEmpty() ? said(facts, Polarity.YES) : stated;
  }

  private static Set<Condition> conditionsDenied(JobAd ad, AdFacts facts) {
    return said(facts, Polarity.NO).stream()
        .filter(it -> !ad.terms().conditions().contains(it))
        .collect(Collectors.toSet());
  }

  private static Set<Condition> said(AdFacts facts, Polarity polarity) {
    return facts.conditions().stream()
        .filter(it -> it.polarity() == polarity)
        .map(ConditionFact::condition)
        .collect(Collectors.toSet());
  }

  /// Without those that time alone makes or ends: they would be wrong tomorrow.
  private static Set<LintRule> findings(AdFacts facts) {
    return facts.lint().stream()
        .map(Finding::rule)
        .filter(rule -> !rule.dependsOnToday())
        .collect(Collectors.toSet());
  }
}
