package dev.shigoto.demo;

import dev.shigoto.domain.job.GeoPoint;
import dev.shigoto.domain.job.Prefecture;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The cities of the demo (`cities.tsv`) and the built-in stations, with their true places.
public final class Gazetteer {

  private static final Gazetteer JAPAN = new Gazetteer();

  private final List<City> cities;
  private final List<Station> stations;
  private final Map<City, List<Station>> byCity;

  private Gazetteer() {
    cities = new TextFile("cities.tsv").rows(5).stream().map(Gazetteer::city).toList();
    Map<String, City> byName =
        cities.stream()
            .collect(
                Collectors.toMap(city -> city.prefecture().label() + city.name(), city -> city));
    stations =
        dev.shigoto.domain.gazetteer.Gazetteer.builtIn().stations().stream()
            .map(it -> station(it, byName))
            .toList();
    byCity = stations.stream().collect(Collectors.groupingBy(Station::city));
  }

  public static Gazetteer japan() {
    return JAPAN;
  }

  public List<City> cities() {
    return cities;
  }

  public List<Station> stations() {
    return stations;
  }

  /// May be empty: some cities have no railway.
  public List<Station> stationsOf(City city) {
    return byCity.getOrDefault(city, List.of());
  }

  private static City city(List<String> row) {
    Prefecture prefecture = Prefecture.ofLabel(row.get(0)).orElseThrow();
    return new City(
        prefecture, row.get(1), point(row.get(2), row.get(3)), Integer.parseInt(row.get(4)));
  }

  private static Station station(
      dev.shigoto.domain.gazetteer.Station known, Map<String, City> cities) {
    City city = cities.get(known.prefecture().label() + known.city());
    if (city == null) {
      throw new IllegalStateException("no city of the demo has the station " + known);
    }
    return new Station(known.name(), city, known.point(), known.lines());
  }

  private static GeoPoint point(String lat, String lon) {
    return new GeoPoint(Double.parseDouble(lat), Double.parseDouble(lon));
  }
}
