package dev.shigoto.retrieval.relaxation;

import dev.shigoto.domain.job.Condition;
import dev.shigoto.domain.job.EmploymentType;
import dev.shigoto.domain.job.JobId;
import dev.shigoto.domain.job.Prefecture;
import dev.shigoto.domain.lint.LintRule;
import dev.shigoto.domain.occupation.Seniority;
import dev.shigoto.domain.query.Commute;
import dev.shigoto.domain.query.FactFilters;
import dev.shigoto.domain.query.Filters;
import dev.shigoto.domain.query.Near;
import dev.shigoto.domain.query.NearStation;
import dev.shigoto.domain.query.PayFloor;
import java.time.Period;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// Filters that differ from others by a change.
final class FilterChange {

  Set<Prefecture> prefectures;
  Set<String> cities;
  Set<EmploymentType> employmentTypes;
  Set<String> occupations;
  Optional<PayFloor> pay;
  Set<Condition> conditions;
  Optional<Period> postedSince;
  Optional<Near> near;
  Optional<NearStation> station;
  Optional<Commute> commute;
  Set<String> companies;
  final Set<JobId> excludeJobIds;
  Optional<Integer> annualDaysOff;
  Set<Seniority> seniorities;
  Set<String> licences;
  Set<LintRule> findings;
  Set<LintRule> excludeFindings;
  Optional<Integer> quality;

  private FilterChange(Filters from) {
    prefectures = from.prefectures();
    cities = from.cities();
    employmentTypes = from.employmentTypes();
    occupations = from.occupations();
    pay = from.pay();
    conditions = from.conditions();
    postedSince = from.postedSince();
    near = from.near();
    station = from.station();
    commute = from.commute();
    companies = from.companies();
    excludeJobIds = from.excludeJobIds();
    annualDaysOff = from.facts().annualDaysOff();
    seniorities = from.facts().seniorities();
    licences = from.facts().licences();
    findings = from.facts().findings();
    excludeFindings = from.facts().excludeFindings();
    quality = from.facts().quality();
  }

  static Filters of(Filters from, Consumer<FilterChange> change) {
    FilterChange changed = new FilterChange(from);
    change.accept(changed);
    return changed.done();
  }

  private Filters done() {
    return new Filters(
        prefectures,
        cities,
        employmentTypes,
        occupations,
        pay,
        conditions,
        postedSince,
        near,
        station,
        commute,
        companies,
        excludeJobIds,
        new FactFilters(annualDaysOff, seniorities, licences, findings, excludeFindings, quality));
  }
}
