package dev.shigoto.retrieval.request;

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
    Optional<Station> station,
    Optional<Commute> commute,
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

  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public record Station(
      String name, Optional<String> line, Optional<String> prefecture, int walkMinutes) {

    static Station of(NearStation near) {
      return new Station(
          near.name(),
          near.station().line(),
          near.station().prefecture().map(Prefecture::label),
          near.walkMinutes());
    }
  }

  public record Commute(Start from, int maxMinutes) {

    static Commute of(dev.shigoto.domain.query.Commute commute) {
      return new Commute(Start.of(commute), commute.maxMinutes());
    }
  }

  /// A point, or a station with what tells which of its name it is.
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public record Start(
      Optional<Double> lat,
      Optional<Double> lon,
      Optional<String> station,
      Optional<String> line,
      Optional<String> prefecture) {

    static Start of(dev.shigoto.domain.query.Commute commute) {
      return commute
          .station()
          .map(
              it ->
                  new Start(
                      Optional.empty(),
                      Optional.empty(),
                      Optional.of(it.name()),
                      it.line(),
                      it.prefecture().map(Prefecture::label)))
          .orElseGet(() -> at(commute.reach().from().lat(), commute.reach().from().lon()));
    }

    static Start at(double lat, double lon) {
      return new Start(
          Optional.of(lat), Optional.of(lon), Optional.empty(), Optional.empty(), Optional.empty());
    }
  }

  public static FiltersJson of(Filters filters) {
    return new FiltersJson(
        sorted(filters.prefectures(), Prefecture::label),
        sorted(filters.cities(), Function.identity()),
        sorted(filters.employmentTypes(), Function.identity()),
        sorted(filters.occupations(), Function.identity()),
        filters.pay().map(pay -> new Pay(pay.unit(), pay.min().amount())),
        sorted(filters.conditions(), Function.identity()),
        filters.postedSince().map(Period::toString),
        filters.near().map(n -> new Near(n.center().lat(), n.center().lon(), n.km())),
        filters.station().map(Station::of),
        filters.commute().map(Commute::of),
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
