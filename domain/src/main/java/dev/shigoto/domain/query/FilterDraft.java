package dev.shigoto.domain.query;

import dev.shigoto.domain.job.Condition;
import dev.shigoto.domain.job.EmploymentType;
import dev.shigoto.domain.job.Prefecture;
import dev.shigoto.domain.occupation.Seniority;
import java.time.Period;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Filters in the making.
final class FilterDraft {

  final Set<Prefecture> prefectures;
  final Set<String> cities;
  final Set<EmploymentType> employmentTypes;
  final Set<String> occupations;
  final Set<Condition> conditions;
  final Set<Seniority> seniorities;
  final Set<String> licences;
  Optional<PayFloor> pay;
  Optional<Period> postedSince;
  Optional<NearStation> station;
  private final Filters start;

  FilterDraft(Filters start) {
    this.start = start;
    prefectures = new TreeSet<>(start.prefectures());
    cities = new TreeSet<>(start.cities());
    employmentTypes = new TreeSet<>(start.employmentTypes());
    occupations = new TreeSet<>(start.occupations());
    conditions = new TreeSet<>(start.conditions());
    seniorities = new TreeSet<>(start.facts().seniorities());
    licences = new TreeSet<>(start.facts().licences());
    pay = start.pay();
    postedSince = start.postedSince();
    station = start.station();
  }

  Filters done() {
    return start.with(
        it ->
            it.prefectures(prefectures)
                .cities(cities)
                .employmentTypes(employmentTypes)
                .occupations(occupations)
                .pay(pay)
                .conditions(conditions)
                .postedSince(postedSince)
                .station(station)
                .seniorities(seniorities)
                .licences(licences));
  }
}
