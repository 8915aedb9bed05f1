package dev.shigoto.domain.commute;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.shigoto.domain.gazetteer.Gazetteer;
import dev.shigoto.domain.gazetteer.Station;
import dev.shigoto.domain.job.GeoPoint;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TravelTimesTest {

  private static final Gazetteer JAPAN = Gazetteer.builtIn();
  private static final TravelTimes TIMES = TravelTimes.over(JAPAN);

  @ParameterizedTest
  @CsvSource({"渋谷/13, 新宿/13, 5, 14", "渋谷/13, 横浜/14, 20, 50", "渋谷/13, 渋谷/13, 0, 0"})
  void ways_take_about_as_long_as_people_know(String from, String to, int least, int most) {
    int minutes = minutes(station(from)).getOrDefault(to, -1);

    assertTrue(minutes >= least && minutes <= most, () -> from + " to " + to + ": " + minutes);
  }

  @Test
  void nobody_takes_a_train_over_the_sea() {
    assertTrue(!minutes(station("渋谷/13")).containsKey("札幌/1"));
  }

  @Test
  void no_way_over_a_third_station_is_shorter() {
    long seed = 4;
    Random random = new Random(seed);
    List<Station> stations = JAPAN.stations();
    for (int i = 0; i < 200; i++) {
      Station one = stations.get(random.nextInt(stations.size()));
      Map<String, Integer> from = minutes(one);
      for (String over : from.keySet().stream().sorted().limit(3).toList()) {
        minutes(station(over))
            .forEach(
                (to, rest) -> {
                  // each part is rounded up and waits for its train
                  int direct = from.getOrDefault(to, Reach.MOST_MINUTES + 1);
                  int parts = from.getOrDefault(over, 0) + rest;
                  assertTrue(
                      parts > Reach.MOST_MINUTES || direct <= parts,
                      () -> "seed " + seed + ": " + one.key() + " " + over + " " + to);
                });
      }
    }
  }

  @Test
  void a_home_is_never_nearer_than_its_walk_to_a_station() {
    Station shibuya = station("渋谷/13");
    GeoPoint home = new GeoPoint(shibuya.point().lat() + 0.005, shibuya.point().lon());
    int walk = Walk.minutes(home, shibuya.point());

    Map<String, Integer> fromHome = TIMES.from(home).minutes();

    assertEquals(walk, fromHome.get("渋谷/13"));
    minutes(shibuya)
        .forEach(
            (to, it) ->
                assertTrue(
                    fromHome.getOrDefault(to, 999) <= walk + it || it + walk > Reach.MOST_MINUTES));
  }

  @Test
  void a_workplace_is_reached_by_its_nearest_stop_or_on_foot() {
    Reach reach = TIMES.from(station("渋谷/13"));
    int shinjuku = reach.minutes().getOrDefault("新宿/13", -1);
    List<Stop> stops = List.of(new Stop("新宿/13", 4, true), new Stop("どこか/1", 1, true));

    assertEquals(OptionalInt.of(shinjuku + 4), reach.minutesTo(stops, List.of()));
    assertEquals(OptionalInt.of(1), reach.minutesTo(stops, List.of(reach.from())));
    assertEquals(OptionalInt.empty(), reach.minutesTo(List.of(), List.of(new GeoPoint(43, 141))));
  }

  @Test
  void eighty_metres_of_road_take_a_minute() {
    GeoPoint here = new GeoPoint(35, 139);
    GeoPoint there = new GeoPoint(35 + Walk.km(10) / 111.195, 139);

    assertEquals(10, Walk.minutes(here, there), "as far as ten minutes reach");
    assertEquals(1, Walk.minutes(here, here));
  }

  private static Map<String, Integer> minutes(Station from) {
    return TIMES.from(from).minutes();
  }

  private static Station station(String key) {
    return JAPAN.station(key).orElseThrow();
  }
}
