package dev.shigoto.demo;

import dev.shigoto.domain.job.GeoPoint;
import dev.shigoto.domain.job.StationAccess;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Chooses places so that the demo is spread like Japan: many in the big cities, most near a
/// station, farms far from both.
final class Sites {

  /// What ads count as one minute on foot (不動産の表示に関する公正競争規約), made shorter for
  /// streets that are not straight.
  private static final double METRES_PER_MINUTE = 80 / 1.3;

  private static final double METRES_PER_DEGREE = 111_320;
  private static final int MAX_WALK = 25;
  private static final List<String> TOWNS =
      List.of("本町", "中央", "栄町", "緑町", "東町", "旭町", "幸町", "港町", "新町", "大手町", "宮前", "上町");

  private final Gazetteer gazetteer = Gazetteer.japan();
  private final Weighted<City> all = new Weighted<>(gazetteer.cities(), City::thousands);
  private final Weighted<City> urban = new Weighted<>(gazetteer.cities(), Sites::urbanShare);
  private final Weighted<City> rural = new Weighted<>(gazetteer.cities(), Sites::ruralShare);

  Site draw(Trade.Spread spread, Dice dice) {
    City city = cities(spread).pick(dice);
    String address =
        dice.pick(TOWNS)
            + dice.between(1, 6)
            + "-"
            + dice.between(1, 24)
            + "-"
            + dice.between(1, 18);
    List<Station> stations = gazetteer.stationsOf(city);
    if (stations.isEmpty() || dice.chance(spread == Trade.Spread.RURAL ? 75 : 12)) {
      GeoPoint location = away(city.center(), dice.between(300, 2500), dice.below(360));
      return new Site(city, address, location, List.of());
    }
    Station station = dice.pick(stations);
    int walk = 1 + Math.min(dice.below(20), dice.below(20));
    GeoPoint location = away(station.location(), walk * METRES_PER_MINUTE, dice.below(360));
    return new Site(city, address, location, access(station, walk, location, dice));
  }

  private Weighted<City> cities(Trade.Spread spread) {
    return switch (spread) {
      case ALL -> all;
      case URBAN -> urban;
      case RURAL -> rural;
    };
  }

  private List<StationAccess> access(Station nearest, int walk, GeoPoint location, Dice dice) {
    List<StationAccess> access = new ArrayList<>();
    access.add(new StationAccess(dice.pick(nearest.lines()), nearest.name(), walk));
    for (Station other : gazetteer.stationsOf(nearest.city())) {
      int minutes = (int) Math.ceil(other.location().kmTo(location) * 1000 / METRES_PER_MINUTE);
      if (!other.equals(nearest) && minutes <= MAX_WALK) {
        access.add(new StationAccess(dice.pick(other.lines()), other.name(), Math.max(1, minutes)));
      }
    }
    access.sort(Comparator.comparingInt(StationAccess::walkMinutes));
    return access.subList(0, Math.min(3, access.size()));
  }

  private static GeoPoint away(GeoPoint from, double metres, int bearing) {
    double north = metres * Math.cos(Math.toRadians(bearing)) / METRES_PER_DEGREE;
    double east = metres * Math.sin(Math.toRadians(bearing)) / METRES_PER_DEGREE;
    double lon = from.lon() + east / Math.cos(Math.toRadians(from.lat()));
    return new GeoPoint(rounded(from.lat() + north), rounded(lon));
  }

  private static double rounded(double degrees) {
    return Math.round(degrees * 1e5) / 1e5;
  }

  /// Offices stand where people commute to: the wards of the biggest cities count thrice.
  private static int urbanShare(City city) {
    return isWard(city) ? 3 * (city.thousands() + 100) : city.thousands();
  }

  private static int ruralShare(City city) {
    return isWard(city) || city.thousands() > 250 ? 0 : 100;
  }

  private static boolean isWard(City city) {
    return city.name().endsWith("区");
  }
}
