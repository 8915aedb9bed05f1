package dev.shigoto.searchapi.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.shigoto.domain.job.Condition;
import dev.shigoto.domain.job.EmploymentType;
import dev.shigoto.domain.job.JobId;
import dev.shigoto.domain.job.PayUnit;
import dev.shigoto.domain.job.Prefecture;
import dev.shigoto.domain.lint.LintRule;
import dev.shigoto.domain.occupation.Seniority;
import dev.shigoto.domain.query.Filters;
import dev.shigoto.domain.query.NearStation;
import java.time.Period;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Filters in the shape of the request; those that filter nothing are left out.
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record FiltersJson(
    List<String> prefecture,
    List<String> city,
    List<EmploymentType> employmentType,
    List<String> occupation,
    Optional<Pay> pay,
    List<Condition> conditions,
    Optional<String> postedSince,
    Optional<Near> near,
    Optional<NearStation> station,
    List<String> company,
    List<String> excludeJobIds,
    Optional<Integer> annualDaysOff,
    List<Seniority> seniority,
    List<String> licences,
    List<LintRule> findings,
    List<LintRule> excludeFindings,
    Optional<Integer> quality) {

  public record Pay(PayUnit unit, long min) {}

  public record Near(double lat, double lon, double km) {}

  static FiltersJson of(Filters filters) {
    return new FiltersJson(
        sorted(filters.prefectures(), Prefecture::label),
        sorted(filters.cities(), Function.identity()),
        sorted(filters.employmentTypes(), Function.identity()),
        sorted(filters.occupations(), Function.identity()),
        filters.pay().map(pay -> new Pay(pay.unit(), pay.min().amount())),
        sorted(filters.conditions(), Function.identity()),
        filters.postedSince().map(Period::toString),
        filters.near().map(n -> new Near(n.center().lat(), n.center().lon(), n.km())),
        filters.station(),
        sorted(filters.companies(), Function.identity()),
        sorted(filters.excludeJobIds(), JobId::toString),
        filters.facts().annualDaysOff(),
        sorted(filters.facts().seniorities(), Function.identity()),
        sorted(filters.facts().licences(), Function.identity()),
        sorted(filters.facts().findings(), Function.identity()),
        sorted(filters.facts().excludeFindings(), Function.identity()),
        filters.facts().quality());
  }

  /// Sets have no order of their own; answers have one.
  private static <T extends Comparable<? super T>, J> List<J> sorted(
      Collection<T> values, Function<T, J> toJson) {
    return values.stream().sorted().map(toJson).toList();
  }
}
