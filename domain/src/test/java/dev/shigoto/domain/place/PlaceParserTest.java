package dev.shigoto.domain.place;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.shigoto.domain.job.Place;
import dev.shigoto.domain.job.Prefecture;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceParserTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          東京都渋谷区神南１－２－３          | 東京都 | 渋谷区     | 神南1-2-3
          京都市中京区山本町999番地205号室     | 京都府 | 京都市中京区 | 山本町999番地205号室
          北海道札幌市中央区宮の森4条10丁目     | 北海道 | 札幌市中央区 | 宮の森4条10丁目
          鳥取県西伯郡伯耆町大殿             | 鳥取県 | 伯耆町     | 大殿
          広島県 府中市 府川町              | 広島県 | 府中市     | 府川町
          三重県四日市市諏訪町               | 三重県 | 四日市市    | 諏訪町
          千葉県市川市八幡                  | 千葉県 | 市川市     | 八幡
          滋賀県大津市浜大津                 | 滋賀県 | 大津市     | 浜大津
          米子市角盤町                     | 鳥取県 | 米子市     | 角盤町
          府中市宮西町                     | -     | -        | 府中市宮西町
          中央区本町                       | -     | -        | 中央区本町
          鳥取県                          | 鳥取県 | -        | -
          """)
  void addresses_name_a_prefecture_and_a_city(
      String text, String prefecture, String city, String address) {
    Place place = PlaceParser.parse(text);

    assertEquals(prefecture, place.prefecture().map(Prefecture::label).orElse(null));
    assertEquals(city == null ? "" : city, place.city());
    assertEquals(address == null ? "" : address, place.address());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          調理員／米子店        | 給食の調理です            | 米子市
          工場作業            | 西伯郡伯耆町の工場です      | 伯耆町
          介護職員            | 鳥取市と米子市の施設です    | -
          事務（鳥取県立病院）   | 受付です                | -
          看護師（鳥取大学病院） | 病棟です                | -
          看護師（鳥取大学病院） | 勤務地は米子市です         | 米子市
          清掃               | 米子からも通えます         | -
          """)
  void an_ad_without_an_address_may_name_one_city(String title, String body, String city) {
    assertEquals(city, CityFinder.find(Prefecture.TOTTORI, title, body).orElse(null));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          東京メトロ半蔵門線「住吉」駅から徒歩5分 | 東京メトロ半蔵門線 住吉 5
          JR山手線 渋谷駅 徒歩約10分           | JR山手線 渋谷 10
          米子駅より徒歩３分                   | ' 米子 3'
          米子駅から車で10分                  | ''
          """)
  void stations_come_with_their_walk(String text, String expected) {
    String found =
        StationParser.parse(text).stream()
            .map(it -> it.line() + " " + it.name() + " " + it.walkMinutes())
            .reduce("", String::concat);

    assertEquals(expected, found);
  }
}
