package dev.shigoto.domain.place;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.shigoto.domain.ad.AdField;
import dev.shigoto.domain.ad.AdText;
import dev.shigoto.domain.ad.AdWords;
import dev.shigoto.domain.gazetteer.Gazetteer;
import dev.shigoto.domain.job.GeoPoint;
import dev.shigoto.domain.job.Place;
import dev.shigoto.domain.job.Prefecture;
import dev.shigoto.domain.job.RemoteLevel;
import dev.shigoto.domain.job.StationAccess;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class PlaceReaderTest {

  private static final long SEED = 20_240_602;
  private static final String PIECES = "東京都府中市住吉駅線区町村郡鳥取県米子市徒歩5分「」勤務地：在宅リモート 、。(JR)\ud800ｶﾞ";

  @ParameterizedTest
  @CsvFileSource(resources = "places.golden.tsv", delimiter = '\t')
  void words_about_places_say_what_the_golden_table_says(
      String kind, String words, String expected) {
    assertEquals(expected == null ? "" : expected, written(read(kind, words)));
  }

  @Test
  void a_city_is_where_its_office_is() {
    Workplace workplace = read("ADDRESS", "鳥取県米子市加茂町").workplaces().getFirst();

    GeoPoint office = workplace.place().location().orElseThrow();
    assertTrue(office.kmTo(new GeoPoint(35.428, 133.331)) < 2, office::toString);
    assertEquals(false, workplace.exact());
  }

  @Test
  void what_the_source_states_comes_first() {
    GeoPoint point = new GeoPoint(35.43, 133.33);
    Place stated = new Place(Optional.of(Prefecture.TOTTORI), "米子市", "", Optional.of(point));
    PlaceFacts facts =
        new PlaceReader(Gazetteer.builtIn())
            .read(words("", "勤務地：米子市、境港市"), stated, List.of(new StationAccess("", "米子", 5)));

    assertAll(
        () -> assertEquals(point, facts.place().location().orElseThrow()),
        () -> assertEquals(2, facts.workplaces().size()),
        () -> assertEquals("米子", facts.stations().getFirst().name()),
        () ->
            assertEquals(
                Optional.of(Prefecture.TOTTORI), facts.stations().getFirst().prefecture()));
  }

  @Test
  void a_point_alone_is_a_place_to_search_for() {
    GeoPoint point = new GeoPoint(35.43, 133.33);
    Place stated = new Place(Optional.empty(), "", "", Optional.of(point));

    PlaceFacts facts =
        new PlaceReader(Gazetteer.builtIn()).read(words("", "勤務地：境港市"), stated, List.of());

    assertEquals(List.of(point), facts.points());
    assertEquals("境港市", facts.place().city());
  }

  @Test
  void any_text_is_read_without_a_fault() {
    Random random = new Random(SEED);
    for (int i = 0; i < 20_000; i++) {
      String text = text(random);
      assertDoesNotThrow(() -> read("TEXT", text), () -> "seed " + SEED + ": " + text);
      assertDoesNotThrow(() -> PlaceParser.parse(text), () -> "seed " + SEED + ": " + text);
    }
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(40); i >= 0; i--) {
      text.append(PIECES.charAt(random.nextInt(PIECES.length())));
    }
    return text.toString();
  }

  private static PlaceFacts read(String kind, String words) {
    boolean isAddress = kind.equals("ADDRESS");
    Place parsed = isAddress ? PlaceParser.parse(words) : Place.UNKNOWN;
    Place stated =
        kind.startsWith("TEXT:")
            ? new Place(Prefecture.ofLabel(kind.substring(5)), "", "", Optional.empty())
            : parsed;
    AdWords ad = isAddress ? words(words, "") : words("", words);
    return new PlaceReader(Gazetteer.builtIn()).read(ad, stated, List.of());
  }

  private static AdWords words(String address, String description) {
    AdText none = AdText.of(AdField.TITLE, "");
    return new AdWords(
        none,
        none,
        none,
        none,
        none,
        none,
        AdText.of(AdField.ADDRESS, address),
        AdText.of(AdField.DESCRIPTION, description));
  }

  private static String written(PlaceFacts facts) {
    List<String> parts = new ArrayList<>();
    String places =
        facts.workplaces().stream()
            .map(Workplace::place)
            .map(it -> label(it.prefecture()) + it.city())
            .collect(Collectors.joining(","));
    if (!places.isEmpty()) {
      parts.add("place=" + places);
    }
    facts.stations().forEach(it -> parts.add("station=" + written(it)));
    if (facts.remote().level() != RemoteLevel.UNKNOWN) {
      parts.add("remote=" + facts.remote().level());
    }
    return String.join(" ", parts);
  }

  private static String written(StationFact station) {
    String minutes = station.minutes().isPresent() ? "" + station.minutes().getAsInt() : "";
    return String.join(
        ">",
        station.line(),
        station.name(),
        station.access() + minutes,
        label(station.prefecture()));
  }

  private static String label(Optional<Prefecture> prefecture) {
    return prefecture.map(Prefecture::label).orElse("");
  }
}
