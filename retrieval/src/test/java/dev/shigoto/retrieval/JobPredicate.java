package dev.shigoto.retrieval;

import dev.shigoto.domain.facts.AdFacts;
import dev.shigoto.domain.job.Job;
import dev.shigoto.domain.job.JobAd;
import dev.shigoto.domain.job.Occupation;
import dev.shigoto.domain.job.StationAccess;
import dev.shigoto.domain.lint.Finding;
import dev.shigoto.domain.lint.LintRule;
import dev.shigoto.domain.occupation.SeniorityFact;
import dev.shigoto.domain.place.PlaceFacts;
import dev.shigoto.domain.query.FactFilters;
import dev.shigoto.domain.query.Filters;
import dev.shigoto.domain.query.NearStation;
import dev.shigoto.domain.skill.SkillFact;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/// The filters once more, as plain Java: what the engine must agree with.
record JobPredicate(Filters filters, Instant now) {

  boolean test(Job job) {
    JobAd ad = job.ad();
    return job.isOpenAt(now)
        && any(filters.prefectures(), ad.place().prefecture().orElse(null))
        && any(filters.cities(), ad.place().city())
        && any(filters.employmentTypes(), ad.employmentType())
        && any(filters.occupations(), ad.occupation().map(Occupation::code).orElse(""))
        && any(filters.companies(), ad.employer().name())
        && ReadFacts.conditions(ad).containsAll(filters.conditions())
        && facts(ReadFacts.of(ad), filters.facts())
        && !filters.excludeJobIds().contains(job.id())
        && paid(ad)
        && posted(ad)
        && near(ad)
        && inReach(ad)
        && filters.station().map(wanted -> reached(ad, wanted)).orElse(true);
  }

  private static boolean any(Set<?> wanted, Object value) {
    return wanted.isEmpty() || (value != null && wanted.contains(value));
  }

  private boolean paid(JobAd ad) {
    return filters.pay().map(floor -> ReadFacts.pays(ad, floor.hourly())).orElse(true);
  }

  private static boolean facts(AdFacts facts, FactFilters wanted) {
    OptionalInt daysOff = facts.daysOff().annual();
    Set<String> licences =
        facts.skills().stream()
            .filter(it -> it.kind() == SkillFact.Kind.LICENCE)
            .map(SkillFact::name)
            .collect(Collectors.toSet());
    Set<LintRule> findings =
        facts.lint().stream()
            .map(Finding::rule)
            .filter(rule -> !rule.dependsOnToday())
            .collect(Collectors.toSet());
    return wanted.annualDaysOff().map(least -> daysOff.orElse(-1) >= least).orElse(true)
        && any(wanted.seniorities(), facts.seniority().map(SeniorityFact::seniority).orElse(null))
        && meets(wanted.licences(), licences)
        && meets(wanted.findings(), findings)
        && Collections.disjoint(wanted.excludeFindings(), findings)
        && wanted
            .quality()
            .map(least -> facts.quality().timeless() >= (float) (least / 100.0))
            .orElse(true);
  }

  private static <T> boolean meets(Set<T> wanted, Set<T> found) {
    return wanted.isEmpty() || !Collections.disjoint(wanted, found);
  }

  private boolean posted(JobAd ad) {
    return filters
        .postedSince()
        .map(since -> now.atOffset(ZoneOffset.ofHours(9)).minus(since).toInstant())
        .map(since -> !ad.postedAt().isBefore(since))
        .orElse(true);
  }

  private boolean near(JobAd ad) {
    return filters
        .near()
        .map(
            near ->
                ReadFacts.of(ad).place().points().stream()
                    .anyMatch(place -> near.center().kmTo(place) <= near.km()))
        .orElse(true);
  }

  private boolean inReach(JobAd ad) {
    PlaceFacts place = ReadFacts.of(ad).place();
    return filters
        .commute()
        .map(
            it ->
                it.reach().minutesTo(place.stops(), place.points()).orElse(Integer.MAX_VALUE)
                    <= it.maxMinutes())
        .orElse(true);
  }

  private static boolean reached(JobAd ad, NearStation wanted) {
    if (!wanted.keys().isEmpty()) {
      return ReadFacts.of(ad).place().stops().stream()
          .filter(it -> it.stated() && it.minutes() <= wanted.walkMinutes())
          .anyMatch(it -> wanted.keys().contains(it.station()));
    }
    return ad.stations().stream().anyMatch(station -> reached(station, wanted));
  }

  private static boolean reached(StationAccess station, NearStation wanted) {
    return station.name().equals(wanted.name()) && station.walkMinutes() <= wanted.walkMinutes();
  }
}
