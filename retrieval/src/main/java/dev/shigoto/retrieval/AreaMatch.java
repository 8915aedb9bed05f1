package dev.shigoto.retrieval;

import static dev.shigoto.retrieval.Queries.all;
import static dev.shigoto.retrieval.Queries.any;
import static dev.shigoto.retrieval.Queries.but;
import static dev.shigoto.retrieval.Queries.equalTo;
import static dev.shigoto.retrieval.Queries.exists;
import static dev.shigoto.retrieval.Queries.none;

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
import java.util.List;
import java.util.Set;
import org.opensearch.client.opensearch._types.query_dsl.Query;

/// Whether a workplace is in one of several areas, or known to be in none.
final class AreaMatch {

  private AreaMatch() {}

  static Query in(List<Area> areas) {
    return any(areas.stream().map(AreaMatch::in).toList());
  }

  static Query elsewhere(List<Area> areas) {
    return all(areas.stream().map(AreaMatch::elsewhere).toList());
  }

  private static Query in(Area area) {
    return switch (area) {
      case InPrefecture it -> Restrictions.inPrefectures(Set.of(it.prefecture()));
      case InCity it ->
          all(
              List.of(
                  Restrictions.inPrefectures(Set.of(it.prefecture())),
                  equalTo(Fields.CITY, it.city())));
      case AtStation it -> at(it);
    };
  }

  private static Query elsewhere(Area area) {
    return switch (area) {
      case InPrefecture it -> inOtherPrefecture(Set.of(it.prefecture()));
      case InCity it ->
          any(
              List.of(
                  inOtherPrefecture(Set.of(it.prefecture())),
                  but(equalTo(Fields.CITY, it.city()), present(Fields.CITY))));
      case AtStation it -> notAt(it);
    };
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
