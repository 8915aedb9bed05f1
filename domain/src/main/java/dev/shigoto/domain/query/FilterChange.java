package dev.shigoto.domain.query;

import dev.shigoto.domain.job.Condition;
import dev.shigoto.domain.job.EmploymentType;
import dev.shigoto.domain.job.JobId;
import dev.shigoto.domain.job.Prefecture;
import dev.shigoto.domain.lint.LintRule;
import dev.shigoto.domain.occupation.Seniority;
import java.time.Period;
import java.util.Optional;
import java.util.Set;

/// What {@link Filters#with} is to make of some filters: each method replaces what was there.
public final class FilterChange {

  private Set<Prefecture> prefectures;
  private Set<String> cities;
  private Set<EmploymentType> employmentTypes;
  private Set<String> occupations;
  private Optional<PayFloor> pay;
  private Set<Condition> conditions;
  private Optional<Period> postedSince;
  private Optional<Near> near;
  private Optional<NearStation> station;
  private Optional<Commute> commute;
  private Set<String> companies;
  private Set<JobId> excludeJobIds;
  private Optional<Integer> annualDaysOff;
  private Set<Seniority> seniorities;
  private Set<String> licences;
  private Set<LintRule> findings;
  private Set<LintRule> excludeFindings;
  private Optional<Integer> quality;

  FilterChange(Filters from) {
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

  public FilterChange prefectures(Set<Prefecture> prefectures) {
    this.prefectures = prefectures;
    return this;
  }

  public FilterChange cities(Set<String> cities) {
    this.cities = cities;
    return this;
  }

  public FilterChange employmentTypes(Set<EmploymentType> employmentTypes) {
    this.employmentTypes = employmentTypes;
    return this;
  }

  public FilterChange occupations(Set<String> occupations) {
    this.occupations = occupations;
    return this;
  }

  public FilterChange pay(Optional<PayFloor> pay) {
    this.pay = pay;
    return this;
  }

  public FilterChange conditions(Set<Condition> conditions) {
    this.conditions = conditions;
    return this;
  }

  public FilterChange postedSince(Optional<Period> postedSince) {
    this.postedSince = postedSince;
    return this;
  }

  public FilterChange near(Optional<Near> near) {
    this.near = near;
    return this;
  }

  public FilterChange station(Optional<NearStation> station) {
    this.station = station;
    return this;
  }

  public FilterChange commute(Optional<Commute> commute) {
    this.commute = commute;
    return this;
  }

  public FilterChange companies(Set<String> companies) {
    this.companies = companies;
    return this;
  }

  public FilterChange excludeJobIds(Set<JobId> excludeJobIds) {
    this.excludeJobIds = excludeJobIds;
    return this;
  }

  public FilterChange annualDaysOff(Optional<Integer> annualDaysOff) {
    this.annualDaysOff = annualDaysOff;
    return this;
  }

  public FilterChange seniorities(Set<Seniority> seniorities) {
    this.seniorities = seniorities;
    return this;
  }

  public FilterChange licences(Set<String> licences) {
    this.licences = licences;
    return this;
  }

  public FilterChange findings(Set<LintRule> findings) {
    this.findings = findings;
    return this;
  }

  public FilterChange excludeFindings(Set<LintRule> excludeFindings) {
    this.excludeFindings = excludeFindings;
    return this;
  }

  public FilterChange quality(Optional<Integer> quality) {
    this.quality = quality;
    return this;
  }

  Filters done() {
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
