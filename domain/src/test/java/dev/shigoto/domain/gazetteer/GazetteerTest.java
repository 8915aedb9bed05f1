package dev.shigoto.domain.gazetteer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.shigoto.domain.job.Prefecture;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GazetteerTest {

  private final Gazetteer japan = Gazetteer.builtIn();

  @ParameterizedTest
  @CsvSource({
    "渋谷区, 東京都渋谷区",
    "渋谷, 東京都渋谷区",
    "しぶやく, 東京都渋谷区",
    "シブヤク, 東京都渋谷区",
    "京都市中京区, 京都府京都市中京区",
    "中京区, 京都府京都市中京区",
    "なかぎょうく, 京都府京都市中京区",
    "龍ケ崎市, 茨城県龍ケ崎市",
    "龍ヶ崎, 茨城県龍ケ崎市",
    "米子, 鳥取県米子市",
  })
  void a_municipality_is_found_by_what_people_write(String name, String found) {
    assertEquals(List.of(found), names(japan.municipalities(name)));
  }

  @Test
  void a_name_of_two_cities_finds_both_and_one_in_its_prefecture() {
    assertEquals(List.of("東京都府中市", "広島県府中市", "広島県府中町"), names(japan.municipalities("府中")));
    assertEquals(List.of("東京都府中市", "広島県府中市"), names(japan.municipalities("府中市")));
    assertEquals(List.of("広島県府中市"), names(japan.municipalities("府中市", Prefecture.HIROSHIMA)));
  }

  @Test
  void every_municipality_has_its_kana() {
    assertTrue(japan.municipalities().stream().noneMatch(it -> it.kana().isEmpty()));
  }

  @ParameterizedTest
  @CsvSource({"渋谷, JR山手線", "渋谷駅, 山手線", "渋谷, 埼京線", "渋谷, ＪＲ湘南新宿ライン"})
  void a_station_is_found_by_its_line_as_people_write_it(String name, String line) {
    assertEquals(
        List.of("渋谷/13"),
        japan.stations(StationName.of(name).on(line)).stream().map(Station::key).toList());
  }

  @ParameterizedTest
  @CsvSource({
    "半蔵門線, 東京メトロ半蔵門線, true",
    "地下鉄半蔵門線, 東京メトロ半蔵門線, true",
    "市営地下鉄御堂筋線, 大阪メトロ御堂筋線, true",
    "JR神戸線, JR東海道本線(神戸線)(大阪～神戸), true",
    "総武線, JR中央・総武線, true",
    "山陰線, JR山陰本線(豊岡～米子), true",
    "半蔵門線, 東京メトロ銀座線, false",
    "JR線, 東京メトロ銀座線, false",
  })
  void a_line_has_many_names(String typed, String line, boolean same) {
    assertEquals(same, LineNames.same(typed, line));
  }

  @Test
  void a_station_is_not_found_on_a_line_or_in_a_prefecture_that_it_is_not_in() {
    assertEquals(List.of(), japan.stations(StationName.of("渋谷").on("大阪環状線")));
    assertEquals(List.of(), japan.stations(StationName.of("渋谷").in(Prefecture.OSAKA)));
  }

  @Test
  void the_nearest_stations_come_first() {
    Station shibuya = japan.station("渋谷/13").orElseThrow();

    List<Station> near = japan.near(shibuya.point(), 3, 4);

    assertEquals(shibuya, near.getFirst());
    assertEquals(4, near.size());
    assertTrue(near.stream().allMatch(it -> it.point().kmTo(shibuya.point()) <= 3));
  }

  private static List<String> names(List<Municipality> found) {
    return found.stream().map(it -> it.prefecture().label() + it.name()).toList();
  }
}
