package dev.shigoto.retrieval;

import static dev.shigoto.retrieval.Queries.all;
import static dev.shigoto.retrieval.Queries.any;
import static dev.shigoto.retrieval.Queries.but;
import static dev.shigoto.retrieval.Queries.equalTo;
import static dev.shigoto.retrieval.Queries.exists;
import static dev.shigoto.retrieval.Queries.none;
import static dev.shigoto.retrieval.Queries.oneOf;

import dev.shigoto.domain.job.GeoPoint;
import dev.shigoto.domain.job.Prefecture;
import dev.shigoto.domain.query.Area;
import dev.shigoto.domain.query.Area.AtStation;
import dev.shigoto.domain.query.Area.InCity;
import dev.shigoto.domain.query.Area.InPrefecture;
import dev.shigoto.domain.query.Near;
import dev.shigoto.indextemplates.Fields;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.opensearch.client.opensearch._types.query_dsl.Query;

/// Whether a workplace is in one of several areas, or known to be in none.
final class AreaMatch {

  private AreaMatch() {}

  static Query in(List<Area> areas) {
    return any(parts(areas, AreaMatch::inPrefectures, AreaMatch::inCities, AreaMatch::at));
  }

  static Query elsewhere(List<Area> areas) {
    return all(
        parts(areas, AreaMatch::inOtherPrefecture, AreaMatch::inOtherCity, AreaMatch::notAt));
  }

  private static Query inPrefectures(Set<Prefecture> prefectures) {
    return Restrictions.inPrefectures(prefectures);
  }

  private static Query inCities(Prefecture prefecture, Set<String> cities) {
    return all(List.of(inPrefectures(Set.of(prefecture)), oneOf(Fields.CITY, cities)));
  }

  private static Query inOtherCity(Prefecture prefecture, Set<String> cities) {
    return any(
        List.of(
            inOtherPrefecture(Set.of(prefecture)),
            but(oneOf(Fields.CITY, cities), present(Fields.CITY))));
  }

  /// One part for all prefectures, one for the cities of each prefecture (a large city has two
  /// dozen wards), and one for each station.
  private static List<Query> parts(
      List<Area> areas,
      Function<Set<Prefecture>, Query> prefectures,
      BiFunction<Prefecture, Set<String>, Query> cities,
      Function<AtStation, Query> station) {
    Set<Prefecture> whole = EnumSet.noneOf(Prefecture.class);
    Map<Prefecture, Set<String>> inside = new EnumMap<>(Prefecture.class);
    List<Query> parts = new ArrayList<>();
    for (Area area : areas) {
      switch (area) {
        case InPrefecture it -> whole.add(it.prefecture());
        case InCity it ->
            inside.computeIfAbsent(it.prefecture(), _ -> new TreeSet<>()).add(it.city());
        case AtStation it -> parts.add(station.apply(it));
      }
    }
    if (!whole.isEmpty()) {
      parts.add(prefectures.apply(whole));
    }
    inside.forEach((prefecture, names) -> parts.add(cities.apply(prefecture, names)));
    return parts;
  }

  private static Query at(AtStation station) {
    List<Query> ways = new ArrayList<>(List.of(named(station)));
    station.location().map(AreaMatch::within).ifPresent(ways::add);
    return any(ways);
  }

  private static Query named(AtStation station) {
    Query name = equalTo(Fields.STATION_NAME, Restrictions.stationName(station.name()));
    return station.prefectures().isEmpty()
        ? name
        : all(List.of(name, none(List.of(inOtherPrefecture(station.prefectures())))));
  }

  private static Query within(GeoPoint station) {
    return Restrictions.near(new Near(station, AtStation.WALK_KM));
  }

  private static Query notAt(AtStation station) {
    List<Query> known = new ArrayList<>(List.of(present(Fields.CITY), exists(Fields.STATION_NAME)));
    if (!station.prefectures().isEmpty()) {
      known.add(inOtherPrefecture(station.prefectures()));
    }
    return but(at(station), any(known));
  }

  private static Query inOtherPrefecture(Collection<Prefecture> prefectures) {
    return but(Restrictions.inPrefectures(prefectures), present(Fields.PREFECTURE));
  }

  /// An unknown place is stored as an empty text.
  private static Query present(String field) {
    return but(equalTo(field, ""), exists(field));
  }
}
