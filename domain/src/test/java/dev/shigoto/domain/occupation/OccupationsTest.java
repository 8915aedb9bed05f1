package dev.shigoto.domain.occupation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.shigoto.domain.job.Occupation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OccupationsTest {

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          看護師,                                  NURSE
          正・准看護師（日勤のみ）,                NURSE
          ナース募集,                              NURSE
          看護助手,                                NURSING_ASSISTANT
          動物看護師,                              VETERINARY_NURSE
          看護小規模多機能の介護スタッフ,          CARE_WORKER
          介護職員（看護師免許があれば尚可）,      CARE_WORKER
          介護事務,                                OFFICE_CLERK
          介護支援専門員,                          CARE_MANAGER
          ケアマネ,                                CARE_MANAGER
          訪問介護員（ヘルパー）,                  HOME_HELPER
          営業事務,                                SALES_ASSISTANT
          一般事務／○○営業所,                     OFFICE_CLERK
          医療事務,                                MEDICAL_CLERK
          調剤薬局事務,                            PHARMACY_CLERK
          設計事務所での事務,                      OFFICE_CLERK
          保育士（ひかり保育園）,                  NURSERY_TEACHER
          会計年度任用職員（学校事務）,            OFFICE_CLERK
          会計年度任用職員（調査・研究補助員）,    RESEARCHER
          保育補助,                                CHILDCARE_ASSISTANT
          ひかり保育園の調理員,                    COOK
          調理補助,                                KITCHEN_ASSISTANT
          客室清掃,                                ROOM_CLEANER
          ホテルでの清掃スタッフ,                  CLEANER
          ﾎｰﾙ･ｷｯﾁﾝｽﾀｯﾌ,                          COOK
          レジデンスの管理人,                      BUILDING_CARETAKER
          床屋,                                    HAIRDRESSER
          ガードマン,                              SECURITY_GUARD
          引っ越しスタッフ,                        MOVER
          ＳＥ,                                    SYSTEM_ENGINEER
          SEO対策の広告運用,                       MARKETER
          ＪＡＶＡエンジニア,                      PROGRAMMER
          JavaScriptを使うWebエンジニア,           WEB_ENGINEER
          大型トラック運転手,                      TRUCK_DRIVER
          セールスドライバー,                      DELIVERY_DRIVER
          タクシー乗務員,                          TAXI_DRIVER
          土木施工管理技士,                        CONSTRUCTION_MANAGER
          交通誘導警備員,                          TRAFFIC_GUARD
          葬儀ディレクター,                        WEDDING_PLANNER
          牧場作業員,                              LIVESTOCK_WORKER
          """)
  void a_title_gives_the_occupation_away(String title, String code) {
    assertEquals(Optional.of(code), Occupations.guess(title).map(Occupation::code));
  }

  @Test
  void a_title_without_any_known_word_is_left_open() {
    assertEquals(Optional.empty(), Occupations.guess("総合職"));
    assertEquals(Optional.empty(), Occupations.guess("米子営業所 スタッフ"));
    assertEquals(Optional.empty(), Occupations.guess(""));
  }

  @Test
  void no_word_stands_for_two_occupations() {
    Set<String> seen = new HashSet<>();
    for (OccupationsTsv.Row row : OccupationsTsv.rows()) {
      row.words().forEach(word -> assertTrue(seen.add(word), word + " is there twice"));
    }
  }

  @Test
  void every_occupation_is_guessed_from_one_of_its_own_names() {
    for (OccupationsTsv.Row row : OccupationsTsv.rows()) {
      if (Occupations.byCode(row.code()).isPresent()) {
        Optional<Occupation> guess = Occupations.guess(row.words().getFirst());
        assertEquals(Occupations.byCode(row.code()), guess, row.name());
      }
    }
  }

  @Test
  void codes_names_and_groups_are_known() {
    Occupation nurse = Occupations.byCode("NURSE").orElseThrow();
    assertEquals("看護師", nurse.name());
    assertEquals("医療", Occupations.group(nurse));
    assertEquals(Optional.empty(), Occupations.byCode("WIZARD"));
    assertThrows(
        IllegalArgumentException.class, () -> Occupations.group(new Occupation("WIZARD", "魔法使い")));
  }

  /// Run with `-Dshigoto.test.titles=FILE`, one title a line.
  @Test
  void most_titles_of_a_real_feed_are_guessed() throws IOException {
    String file = System.getProperty("shigoto.test.titles", "");
    assumeTrue(!file.isEmpty() && Files.exists(Path.of(file)), "no file of titles given");
    List<String> titles = Files.readAllLines(Path.of(file));
    long guessed = titles.stream().filter(title -> Occupations.guess(title).isPresent()).count();
    assertTrue(guessed > 0.95 * titles.size(), guessed + " of " + titles.size());
  }
}
