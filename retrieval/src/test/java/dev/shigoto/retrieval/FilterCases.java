package dev.shigoto.retrieval;

import dev.shigoto.domain.commute.TravelTimes;
import dev.shigoto.domain.facts.AdFacts;
import dev.shigoto.domain.gazetteer.Gazetteer;
import dev.shigoto.domain.gazetteer.Station;
import dev.shigoto.domain.gazetteer.StationName;
import dev.shigoto.domain.job.Condition;
import dev.shigoto.domain.job.EmploymentType;
import dev.shigoto.domain.job.Job;
import dev.shigoto.domain.job.JobAd;
import dev.shigoto.domain.job.Occupation;
import dev.shigoto.domain.job.PayUnit;
import dev.shigoto.domain.job.StationAccess;
import dev.shigoto.domain.job.Yen;
import dev.shigoto.domain.lint.Finding;
import dev.shigoto.domain.lint.LintRule;
import dev.shigoto.domain.occupation.Seniority;
import dev.shigoto.domain.query.Commute;
import dev.shigoto.domain.query.FactFilters;
import dev.shigoto.domain.query.Filters;
import dev.shigoto.domain.query.Near;
import dev.shigoto.domain.query.NearStation;
import dev.shigoto.domain.query.PayFloor;
import dev.shigoto.domain.skill.SkillFact;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Filters drawn from what some jobs have, so that they find something; each is set now and then.
final class FilterCases {

  /// How many filters there are.
  static final int COUNT = 18;

  private static final int FIRST_OF_FACTS = 11;
  private static final TravelTimes WAYS = TravelTimes.over(Gazetteer.builtIn());

  private final Random random;
  private final List<Job> jobs;

  FilterCases(long seed, List<Job> jobs) {
    this.random = new Random(seed);
    this.jobs = jobs;
  }

  /// One filter alone, by its place in the record, with values of up to three jobs.
  Filters only(int filter) {
    return new Filters(
        filter == 0 ? some(ad -> ad.place().prefecture()) : Set.of(),
        filter == 1 ? some(ad -> Optional.of(ad.place().city())) : Set.of(),
        filter == 2 ? some(ad -> Optional.of(ad.employmentType())) : Set.of(),
        filter == 3 ? some(ad -> ad.occupation().map(Occupation::code)) : Set.of(),
        filter == 4 ? Optional.of(pay()) : Optional.empty(),
        filter == 5 ? conditions() : Set.of(),
        filter == 6 ? Optional.of(Period.ofDays(1 + random.nextInt(30))) : Optional.empty(),
        filter == 7 ? near() : Optional.empty(),
        filter == 8 ? station() : Optional.empty(),
        filter == COUNT - 1 ? commute() : Optional.empty(),
        filter == 9 ? some(ad -> Optional.of(ad.employer().name())) : Set.of(),
        filter == 10 ? Set.of(jobs.get(3).id(), jobs.get(7).id()) : Set.of(),
        filter >= FIRST_OF_FACTS && filter < COUNT - 1
            ? facts(filter - FIRST_OF_FACTS)
            : FactFilters.NONE);
  }

  private FactFilters facts(int filter) {
    AdFacts facts = ReadFacts.of(any());
    return new FactFilters(
        filter == 0 ? Optional.of(100 + random.nextInt(30)) : Optional.empty(),
        filter == 1 ? Set.of(Seniority.TRAINEE, Seniority.LEADER) : Set.of(),
        filter == 2 ? licences() : Set.of(),
        filter == 3 ? rules(facts) : Set.of(),
        filter == 4 ? rules(facts) : Set.of(),
        filter == 5 ? Optional.of(60 + random.nextInt(30)) : Optional.empty());
  }

  private static Set<LintRule> rules(AdFacts facts) {
    return facts.lint().stream().limit(2).map(Finding::rule).collect(Collectors.toSet());
  }

  private Set<String> licences() {
    return random
        .ints(20)
        .mapToObj(i -> ReadFacts.of(any()).skills())
        .flatMap(List::stream)
        .filter(it -> it.kind() == SkillFact.Kind.LICENCE)
        .map(SkillFact::name)
        .limit(3)
        .collect(Collectors.toSet());
  }

  /// Two filters that most jobs can meet, together with a floor.
  Filters combined() {
    return Filters.NONE.with(
        it ->
            it.prefectures(some(ad -> ad.place().prefecture()))
                .employmentTypes(Set.of(EmploymentType.FULL_TIME, EmploymentType.PART_TIME))
                .pay(Optional.of(new PayFloor(PayUnit.HOUR, new Yen(1200))))
                .postedSince(Optional.of(Period.ofDays(45))));
  }

  private JobAd any() {
    return jobs.get(random.nextInt(jobs.size())).ad();
  }

  private <T> Set<T> some(Function<JobAd, Optional<T>> value) {
    return random
        .ints(3)
        .mapToObj(i -> any())
        .flatMap(ad -> value.apply(ad).stream())
        .filter(found -> !found.equals(""))
        .collect(Collectors.toSet());
  }

  private PayFloor pay() {
    PayUnit unit = PayUnit.values()[random.nextInt(PayUnit.values().length)];
    return new PayFloor(unit, new Yen(unit.hours() * (900L + random.nextInt(1200))));
  }

  private Set<Condition> conditions() {
    return any().terms().conditions().stream().sorted().limit(2).collect(Collectors.toSet());
  }

  private Optional<Near> near() {
    return any().place().location().map(place -> new Near(place, 1 + random.nextInt(80)));
  }

  /// From where a job is, or from a station.
  private Optional<Commute> commute() {
    int minutes = 5 + random.nextInt(60);
    Optional<Commute> fromHome =
        any().place().location().map(it -> new Commute(WAYS.from(it), Optional.empty(), minutes));
    List<Station> stations = Gazetteer.builtIn().stations();
    Station station = stations.get(random.nextInt(stations.size()));
    Commute fromStation =
        new Commute(WAYS.from(station), Optional.of(StationName.of(station.name())), minutes);
    return random.nextBoolean() ? fromHome : Optional.of(fromStation);
  }

  private Optional<NearStation> station() {
    return jobs.stream()
        .flatMap(job -> job.ad().stations().stream())
        .skip(random.nextInt(50))
        .findFirst()
        .map(StationAccess::name)
        .map(name -> new NearStation(name, 1 + random.nextInt(15)));
  }
}
