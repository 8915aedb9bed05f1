package dev.shigoto.indextemplates;

import dev.shigoto.domain.condition.ConditionFact;
import dev.shigoto.domain.condition.Polarity;
import dev.shigoto.domain.facts.AdFacts;
import dev.shigoto.domain.job.Condition;
import dev.shigoto.domain.job.JobAd;
import dev.shigoto.domain.lint.Finding;
import dev.shigoto.domain.lint.LintRule;
import dev.shigoto.domain.occupation.OccupationFact;
import dev.shigoto.domain.pay.PayFlag;
import dev.shigoto.domain.skill.SkillFact;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/// What searches filter and rank by, of the facts of an ad.
record IndexedFacts(JobAd ad, AdFacts facts) {

  List<String> licences() {
    return facts.skills().stream()
        .filter(it -> it.kind() == SkillFact.Kind.LICENCE)
        .map(SkillFact::name)
        .toList();
  }

  String occupationClass() {
    return facts.occupation().map(OccupationFact::code).orElse("");
  }

  String seniority() {
    return facts.seniority().map(it -> it.seniority().name()).orElse("");
  }

  Optional<IndexedPay> pay() {
    return facts.pay().pay().map(pay -> IndexedPay.of(pay, facts.pay()));
  }

  Set<PayFlag> payFlags() {
    return Set.copyOf(facts.pay().flags());
  }

  Optional<Integer> annualDaysOff() {
    OptionalInt annual = facts.daysOff().annual();
    return annual.isEmpty() ? Optional.empty() : Optional.of(annual.getAsInt());
  }

  /// What a source states is taken at its word; where it states nothing, the ad's words count.
  Set<Condition> conditions() {
    Set<Condition> stated = ad.terms().conditions();
    return stated.isEmpty() ? said(Polarity.YES) : stated;
  }

  Set<Condition> conditionsDenied() {
    return said(Polarity.NO).stream()
        .filter(it -> !ad.terms().conditions().contains(it))
        .collect(Collectors.toSet());
  }

  private Set<Condition> said(Polarity polarity) {
    return facts.conditions().stream()
        .filter(it -> it.polarity() == polarity)
        .map(ConditionFact::condition)
        .collect(Collectors.toSet());
  }

  /// Without those that time alone makes or ends: they would be wrong tomorrow.
  Set<LintRule> findings() {
    return facts.lint().stream()
        .map(Finding::rule)
        .filter(rule -> !rule.dependsOnToday())
        .collect(Collectors.toSet());
  }
}
