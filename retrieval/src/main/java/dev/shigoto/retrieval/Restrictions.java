package dev.shigoto.retrieval;

import static dev.shigoto.retrieval.Queries.all;
import static dev.shigoto.retrieval.Queries.bound;
import static dev.shigoto.retrieval.Queries.equalTo;
import static dev.shigoto.retrieval.Queries.none;
import static dev.shigoto.retrieval.Queries.oneOf;
import static dev.shigoto.retrieval.Queries.range;

import dev.shigoto.domain.gazetteer.StationName;
import dev.shigoto.domain.job.Condition;
import dev.shigoto.domain.job.GeoPoint;
import dev.shigoto.domain.job.JobId;
import dev.shigoto.domain.job.Prefecture;
import dev.shigoto.domain.query.Filters;
import dev.shigoto.domain.query.Near;
import dev.shigoto.domain.query.NearStation;
import dev.shigoto.domain.query.PayFloor;
import dev.shigoto.indextemplates.Fields;
import java.text.Normalizer;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.opensearch.client.opensearch._types.query_dsl.ChildScoreMode;
import org.opensearch.client.opensearch._types.query_dsl.Query;

/// What must hold of a job, whatever its words are. The list of methods is the specification.
final class Restrictions {

  private Restrictions() {}

  /// The restrictions that no facet counts by, but for openness.
  static List<Query> fixed(Filters filters) {
    return Stream.of(
            filters.conditions().stream().sorted().map(Restrictions::keeps),
            filters.near().stream().map(Restrictions::near),
            filters.station().stream().map(Restrictions::nearStation),
            filters.commute().stream().map(Ways::within),
            present(filters.excludeJobIds()).map(Restrictions::notAmong),
            FactRestrictions.of(filters.facts()))
        .flatMap(part -> part)
        .toList();
  }

  /// The restrictions by a single choice that a facet counts by, each under its facet.
  static Map<Facet, Query> byFacet(Filters filters, Instant now) {
    Map<Facet, Query> chosen = new EnumMap<>(Facet.class);
    put(chosen, Facet.PREFECTURE, present(filters.prefectures()).map(Restrictions::inPrefectures));
    put(chosen, Facet.CITY, present(filters.cities()).map(Restrictions::inCities));
    put(chosen, Facet.EMPLOYMENT_TYPE, present(filters.employmentTypes()).map(Restrictions::under));
    put(chosen, Facet.OCCUPATION, present(filters.occupations()).map(Restrictions::inOccupations));
    put(chosen, Facet.PAY, filters.pay().stream().map(Restrictions::paidAtLeast));
    put(chosen, Facet.AGE, filters.postedSince().stream().map(since -> postedSince(since, now)));
    put(chosen, Facet.COMPANY, present(filters.companies()).map(Restrictions::atCompanies));
    return chosen;
  }

  /// Only active jobs are in the index; of these, those whose time is over stay out. They are few
  /// at any time, and quickly found; all others would have to be looked at.
  static Query openOn(Instant now) {
    return none(List.of(range(Fields.EXPIRES_AT, r -> r.lte(bound(now)))));
  }

  /// Another posting stands for the opening.
  static Query repeatsAnother() {
    return equalTo(Fields.REPEAT, "true");
  }

  static Query inPrefectures(Collection<Prefecture> prefectures) {
    return oneOf(Fields.PREFECTURE, prefectures.stream().map(Prefecture::label).toList());
  }

  static Query inCities(Collection<String> cities) {
    return oneOf(Fields.CITY, cities);
  }

  static Query under(Collection<? extends Enum<?>> employmentTypes) {
    return oneOf(Fields.EMPLOYMENT_TYPE, employmentTypes.stream().map(Enum::name).toList());
  }

  static Query inOccupations(Collection<String> codes) {
    return oneOf(Fields.OCCUPATION, codes);
  }

  /// The best pay of the job reaches the floor; compared by the hour.
  static Query paidAtLeast(PayFloor floor) {
    return range(Fields.PAY_HOURLY_MAX, r -> r.gte(bound(floor.hourly())));
  }

  static Query atCompanies(Collection<String> names) {
    return oneOf(Fields.COMPANY_KEYWORD, names);
  }

  static Query keeps(Condition condition) {
    return equalTo(Fields.CONDITIONS, condition.name());
  }

  static Query postedSince(Period period, Instant now) {
    Instant since = now.atOffset(ZoneOffset.ofHours(9)).minus(period).toInstant();
    return range(Fields.POSTED_AT, r -> r.gte(bound(since)));
  }

  /// One of its workplaces is.
  static Query near(Near near) {
    return within(near.center(), near.km());
  }

  static Query within(GeoPoint center, double km) {
    return Query.of(
        q ->
            q.geoDistance(
                g ->
                    g.field(Fields.POINTS)
                        .distance(km + "km")
                        .location(at -> at.latlon(l -> l.lat(center.lat()).lon(center.lon())))));
  }

  /// Name and minutes hold of one and the same station.
  static Query nearStation(NearStation station) {
    return station.keys().isEmpty() ? nearNamed(station) : nearKnown(station);
  }

  /// The gazetteer does not know it: the ad must say its line, or be in its prefecture.
  private static Query nearNamed(NearStation wanted) {
    StationName station = wanted.station();
    List<Query> holds = new ArrayList<>();
    holds.add(equalTo(Fields.STATION_NAME, stationName(station.name())));
    holds.add(range(Fields.STATION_WALK_MINUTES, r -> r.lte(bound(wanted.walkMinutes()))));
    station.line().ifPresent(line -> holds.add(equalTo(Fields.STATION_LINE, line)));
    Query near = inNested(Fields.STATIONS, all(holds));
    return station
        .prefecture()
        .map(place -> all(List.of(near, inPrefectures(List.of(place)))))
        .orElse(near);
  }

  private static Query nearKnown(NearStation wanted) {
    return inNested(
        Fields.STOPS,
        all(
            List.of(
                oneOf(Fields.STOP_STATION, wanted.keys()),
                equalTo(Fields.STOP_STATED, "true"),
                range(Fields.STOP_MINUTES, r -> r.lte(bound(wanted.walkMinutes()))))));
  }

  private static Query inNested(String path, Query holds) {
    return Query.of(q -> q.nested(n -> n.path(path).query(holds).scoreMode(ChildScoreMode.None)));
  }

  static Query notAmong(Collection<JobId> ids) {
    return none(List.of(among(ids.stream().sorted().map(JobId::toString).toList())));
  }

  /// As [#among], quicker where they are many.
  static Query numbered(Collection<JobId> ids) {
    return oneOf(Fields.NUMBER, ids.stream().map(JobId::toString).toList());
  }

  static Query notAbove(long number) {
    return range(Fields.NUMBER, r -> r.lte(bound(number)));
  }

  static Query among(Collection<String> ids) {
    return Query.of(q -> q.ids(i -> i.values(List.copyOf(ids))));
  }

  /// 渋谷駅 is indexed as 渋谷.
  static String stationName(String text) {
    String name = Normalizer.normalize(text, Normalizer.Form.NFKC);
    return name.length() > 1 && name.endsWith("駅") ? name.substring(0, name.length() - 1) : name;
  }

  private static <T> Stream<Set<T>> present(Set<T> values) {
    return Optional.of(values).filter(set -> !set.isEmpty()).stream();
  }

  private static void put(Map<Facet, Query> chosen, Facet facet, Stream<Query> restriction) {
    restriction.forEach(query -> chosen.put(facet, query));
  }
}
