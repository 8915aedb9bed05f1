package dev.shigoto.retrieval.request;

import dev.shigoto.domain.commute.TravelTimes;
import dev.shigoto.domain.job.Condition;
import dev.shigoto.domain.job.EmploymentType;
import dev.shigoto.domain.job.GeoPoint;
import dev.shigoto.domain.job.JobId;
import dev.shigoto.domain.job.PayUnit;
import dev.shigoto.domain.job.Prefecture;
import dev.shigoto.domain.job.Yen;
import dev.shigoto.domain.lint.LintRule;
import dev.shigoto.domain.occupation.Seniority;
import dev.shigoto.domain.query.FactFilters;
import dev.shigoto.domain.query.Filters;
import dev.shigoto.domain.query.Near;
import dev.shigoto.domain.query.PayFloor;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Reads what must hold.
public final class FilterReader {

  private static final Choices<Prefecture> PREFECTURES =
      Choices.of(Prefecture.values(), Prefecture::label);
  private static final Choices<EmploymentType> EMPLOYMENT_TYPES =
      Choices.of(EmploymentType.values(), Enum::name);
  private static final Choices<Condition> CONDITIONS = Choices.of(Condition.values(), Enum::name);
  private static final Choices<Seniority> SENIORITIES = Choices.of(Seniority.values(), Enum::name);
  private static final Choices<LintRule> RULES = Choices.of(LintRule.values(), Enum::name);
  private static final Choices<PayUnit> PAY_UNITS = Choices.of(PayUnit.values(), Enum::name);

  private static final long MAX_YEN = 1_000_000_000;
  private static final Period LONGEST = Period.ofYears(10);

  private FilterReader() {}

  public static Filters read(JsonFields filters, TravelTimes travel) {
    WayReader ways = new WayReader(travel);
    return new Filters(
        filters.choices("prefecture", PREFECTURES),
        filters.texts("city"),
        filters.choices("employmentType", EMPLOYMENT_TYPES),
        filters.texts("occupation"),
        filters.object("pay").flatMap(FilterReader::pay),
        filters.choices("conditions", CONDITIONS),
        filters
            .text("postedSince")
            .flatMap(since -> filters.make("postedSince", () -> period(since))),
        filters.object("near").flatMap(near -> near(near, filters)),
        filters.object("station").flatMap(station -> ways.station(station, filters)),
        filters.object("commute").flatMap(commute -> ways.commute(commute, filters)),
        filters.texts("company"),
        excludeJobIds(filters),
        facts(filters));
  }

  private static FactFilters facts(JsonFields filters) {
    return new FactFilters(
        filters.integer("annualDaysOff", 0, 366).map(Math::toIntExact),
        filters.choices("seniority", SENIORITIES),
        filters.texts("licences"),
        filters.choices("findings", RULES),
        filters.choices("excludeFindings", RULES),
        filters.integer("quality", 0, 100).map(Math::toIntExact));
  }

  private static Optional<PayFloor> pay(JsonFields pay) {
    pay.require("unit", "min");
    Optional<PayUnit> unit = pay.choice("unit", PAY_UNITS);
    Optional<Long> min = pay.integer("min", 0, MAX_YEN);
    pay.rejectUnknown();
    return unit.flatMap(u -> min.map(m -> new PayFloor(u, new Yen(m))));
  }

  private static Period period(String text) {
    try {
      Period period = Period.parse(text);
      LocalDate end = LocalDate.EPOCH.plus(period);
      if (end.isAfter(LocalDate.EPOCH) && !end.isAfter(LocalDate.EPOCH.plus(LONGEST))) {
        return period;
      }
    } catch (DateTimeException e) {
      // said below
    }
    throw new IllegalArgumentException(
        "postedSince must be a period of one day to ten years such as P7D (ISO 8601), but was \"%s\""
            .formatted(text));
  }

  private static Optional<Near> near(JsonFields near, JsonFields filters) {
    near.require("lat", "lon", "km");
    Optional<Double> lat = near.number("lat");
    Optional<Double> lon = near.number("lon");
    Optional<Double> km = near.number("km");
    near.rejectUnknown();
    if (lat.isEmpty() || lon.isEmpty() || km.isEmpty()) {
      return Optional.empty();
    }
    return filters.make("near", () -> new Near(new GeoPoint(lat.get(), lon.get()), km.get()));
  }

  private static Set<JobId> excludeJobIds(JsonFields filters) {
    return filters.texts("excludeJobIds").stream()
        .flatMap(id -> filters.make("excludeJobIds", () -> JobId.parse(id)).stream())
        .collect(Collectors.toUnmodifiableSet());
  }
}
