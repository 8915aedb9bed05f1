package dev.shigoto.retrieval.relaxation;

import dev.shigoto.domain.gazetteer.Gazetteer;
import dev.shigoto.domain.gazetteer.Municipality;
import dev.shigoto.domain.job.Prefecture;
import dev.shigoto.domain.job.Yen;
import dev.shigoto.domain.query.Filters;
import dev.shigoto.domain.query.JobQuery;
import dev.shigoto.domain.query.Near;
import dev.shigoto.domain.query.NearStation;
import dev.shigoto.domain.query.PayFloor;
import dev.shigoto.retrieval.relaxation.Loosened.Change;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The filters that can give a little: further to walk, further away, a lower floor, a longer time,
/// the prefecture of a city.
final class Widenings {

  private static final List<Integer> WALKS = List.of(5, 10, 15, 20, 30);
  private static final int STEPS = 2;
  private static final double FARTHEST_KM = 500;
  private static final List<Integer> DAYS_OFF = List.of(120, 115, 110, 105);

  private final JobQuery query;
  private final Filters filters;

  private Widenings(JobQuery query) {
    this.query = query;
    this.filters = query.filters();
  }

  static Stream<Loosened> of(JobQuery query) {
    Widenings it = new Widenings(query);
    return Stream.of(it.walk(), it.near(), it.pay(), it.posted(), it.daysOff(), it.prefecture())
        .flatMap(part -> part);
  }

  /// The prefectures of its cities instead of these.
  static Stream<Loosened> ofCities(JobQuery query) {
    return new Widenings(query).prefecture();
  }

  private Stream<Loosened> walk() {
    return filters.station().stream()
        .flatMap(
            station ->
                WALKS.stream()
                    .filter(minutes -> minutes > station.walkMinutes())
                    .limit(STEPS)
                    .map(minutes -> walk(station, minutes)));
  }

  private Loosened walk(NearStation station, int minutes) {
    return changed(
        "station",
        "%s駅 徒歩%d分→%d分で".formatted(station.name(), station.walkMinutes(), minutes),
        filters.with(it -> it.station(Optional.of(new NearStation(station.name(), minutes)))));
  }

  private Stream<Loosened> near() {
    return filters.near().stream()
        .filter(near -> near.km() < FARTHEST_KM)
        .map(
            near -> {
              double km = Math.min(FARTHEST_KM, 2 * near.km());
              return changed(
                  "near",
                  "%skm以内→%skm以内で".formatted(number(near.km()), number(km)),
                  filters.with(it -> it.near(Optional.of(new Near(near.center(), km)))));
            });
  }

  private Stream<Loosened> pay() {
    return filters.pay().stream()
        .map(
            floor -> {
              PayFloor lower = new PayFloor(floor.unit(), new Yen(floor.min().amount() * 9 / 10));
              return changed(
                  "pay",
                  "%s%,d円→%,d円以上で"
                      .formatted(floor.unit().label(), floor.min().amount(), lower.min().amount()),
                  filters.with(it -> it.pay(Optional.of(lower))));
            });
  }

  private Stream<Loosened> posted() {
    return filters.postedSince().stream()
        .map(
            since -> {
              Period twice = since.multipliedBy(2);
              return changed(
                  "postedSince",
                  "掲載%s以内→%s以内で".formatted(Wording.of(since), Wording.of(twice)),
                  filters.with(it -> it.postedSince(Optional.of(twice))));
            });
  }

  private Stream<Loosened> daysOff() {
    return filters.facts().annualDaysOff().stream()
        .flatMap(
            days ->
                DAYS_OFF.stream()
                    .filter(fewer -> fewer < days)
                    .limit(1)
                    .map(
                        fewer ->
                            changed(
                                "annualDaysOff",
                                "年間休日%d日→%d日以上で".formatted(days, fewer),
                                filters.with(it -> it.annualDaysOff(Optional.of(fewer))))));
  }

  /// Only where all cities are known: otherwise something that was chosen would be left out.
  private Stream<Loosened> prefecture() {
    Set<String> cities = new TreeSet<>(filters.cities());
    Set<Prefecture> around =
        cities.stream()
            .flatMap(city -> Gazetteer.builtIn().municipalities(city).stream())
            .map(Municipality::prefecture)
            .filter(it -> filters.prefectures().isEmpty() || filters.prefectures().contains(it))
            .collect(Collectors.toCollection(TreeSet::new));
    boolean known =
        cities.stream().noneMatch(city -> Gazetteer.builtIn().municipalities(city).isEmpty());
    if (cities.isEmpty() || around.isEmpty() || !known) {
      return Stream.empty();
    }
    String change =
        "%s→%s全体で"
            .formatted(
                String.join("・", cities),
                around.stream().map(Prefecture::label).collect(Collectors.joining("・")));
    return Stream.of(
        changed("city", change, filters.with(it -> it.cities(Set.of()).prefectures(around))));
  }

  private Loosened changed(String field, String words, Filters wider) {
    return Loosened.of(query, field, Change.WIDENED, words, wider);
  }

  private static String number(double km) {
    return km == Math.rint(km) ? Long.toString(Math.round(km)) : Double.toString(km);
  }
}
