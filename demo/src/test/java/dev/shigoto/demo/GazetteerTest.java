package dev.shigoto.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.shigoto.domain.job.GeoPoint;
import dev.shigoto.domain.job.Prefecture;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class GazetteerTest {

  private final Gazetteer japan = Gazetteer.japan();

  @Test
  void every_prefecture_has_cities_and_stations() {
    Set<Prefecture> withCity =
        japan.cities().stream().map(City::prefecture).collect(Collectors.toSet());
    Set<Prefecture> withStation =
        japan.stations().stream()
            .map(station -> station.city().prefecture())
            .collect(Collectors.toSet());
    assertEquals(EnumSet.allOf(Prefecture.class), withCity);
    assertEquals(EnumSet.allOf(Prefecture.class), withStation);
  }

  @Test
  void every_station_lies_near_its_city() {
    for (Station station : japan.stations()) {
      double km = station.location().kmTo(station.city().center());
      assertTrue(km < 30, station.name() + " is " + km + " km from " + station.city().name());
    }
  }

  @Test
  void no_station_of_a_city_is_there_twice() {
    List<String> names =
        japan.stations().stream()
            .map(station -> station.city().prefecture() + station.city().name() + station.name())
            .toList();
    assertEquals(names.size(), Set.copyOf(names).size());
  }

  @Test
  void all_wards_of_tokyo_are_there() {
    long wards =
        japan.cities().stream()
            .filter(city -> city.prefecture() == Prefecture.TOKYO && city.name().endsWith("区"))
            .count();
    assertEquals(23, wards);
  }

  @Test
  void places_of_the_same_name_stay_apart() {
    assertEquals(
        Set.of(Prefecture.TOKYO, Prefecture.OSAKA, Prefecture.HYOGO, Prefecture.NAGASAKI),
        prefecturesOf("住吉"));
    assertEquals(
        Set.of(Prefecture.TOKYO, Prefecture.HIROSHIMA, Prefecture.TOKUSHIMA), prefecturesOf("府中"));
    assertEquals(Set.of(Prefecture.TOKYO, Prefecture.OSAKA), prefecturesOf("日本橋"));
    assertEquals(Set.of(Prefecture.KYOTO), prefecturesOf("京都"));
  }

  @Test
  void a_known_station_is_where_it_is() {
    Station shibuya =
        japan.stations().stream().filter(s -> s.name().equals("渋谷")).findFirst().orElseThrow();
    assertEquals("渋谷区", shibuya.city().name());
    assertTrue(shibuya.lines().contains("JR山手線"));
    assertTrue(shibuya.location().kmTo(new GeoPoint(35.658, 139.7016)) < 0.3);
  }

  private Set<Prefecture> prefecturesOf(String station) {
    return japan.stations().stream()
        .filter(s -> s.name().equals(station))
        .map(s -> s.city().prefecture())
        .collect(Collectors.toSet());
  }
}
