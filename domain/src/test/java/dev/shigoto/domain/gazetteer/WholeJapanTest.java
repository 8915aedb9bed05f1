package dev.shigoto.domain.gazetteer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.shigoto.domain.commute.TravelTimes;
import dev.shigoto.domain.job.Prefecture;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Run with `-Dshigoto.test.geo=DIR`, a folder with the tables of localgovjp and station_database.
class WholeJapanTest {

  private static Gazetteer japan = Gazetteer.builtIn();

  @BeforeAll
  static void read() {
    String folder = System.getProperty("shigoto.test.geo", "");
    assumeTrue(!folder.isEmpty(), "no folder of tables given");
    japan = Gazetteer.builtIn().with(Path.of(folder));
  }

  @Test
  void six_stations_are_named_sumiyoshi_and_their_lines_tell_which() {
    assertEquals(6, japan.stations(StationName.of("住吉")).size());
    assertEquals(List.of("住吉/13"), keys(StationName.of("住吉駅").on("半蔵門線")));
    assertEquals(List.of("住吉/13"), keys(StationName.of("すみよし").in(Prefecture.TOKYO)));
    assertEquals(List.of("住吉/28/2"), keys(StationName.of("住吉").on("阪神線")));
    assertEquals(List.of("府中/34"), keys(StationName.of("府中").in(Prefecture.HIROSHIMA)));
    assertEquals(List.of("府中/13"), keys(StationName.of("府中").on("京王線")));
  }

  @Test
  void ways_that_people_know_take_about_as_long() {
    assertMinutes("渋谷/13", "新宿/13", 5, 12);
    assertMinutes("東京/13", "横浜/14", 20, 40);
    assertMinutes("米子/31", "鳥取/31", 60, 120);
    assertMinutes("博多/40", "天神/40", 4, 12);
    assertMinutes("立川/13", "新宿/13", 25, 45);
  }

  @Test
  void nearly_every_station_of_the_mainland_is_reached_by_somebody() {
    TravelTimes times = TravelTimes.over(japan);
    long alone =
        japan.stations().stream()
            .skip(500)
            .limit(300)
            .filter(it -> times.from(it).minutes().size() < 2)
            .count();

    assertTrue(alone <= 3, () -> alone + " of 300 stations lie on no line");
  }

  private static void assertMinutes(String from, String to, int least, int most) {
    Station start = japan.station(from).orElseThrow();
    Map<String, Integer> minutes = TravelTimes.over(japan).from(start).minutes();
    int found = minutes.getOrDefault(to, -1);
    assertTrue(found >= least && found <= most, () -> from + " to " + to + ": " + found);
  }

  private static List<String> keys(StationName name) {
    return japan.stations(name).stream().map(Station::key).toList();
  }
}
