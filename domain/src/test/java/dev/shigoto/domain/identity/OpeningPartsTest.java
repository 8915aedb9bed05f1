package dev.shigoto.domain.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.shigoto.domain.job.Place;
import dev.shigoto.domain.job.Prefecture;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What of names, titles, places and texts is compared.
final class OpeningPartsTest {

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          株式会社みなと食堂,             みなと食堂,   ''
          ㈱みなと食堂,                   みなと食堂,   ''
          （株） みなと食堂,              みなと食堂,   ''
          ﾐﾅﾄ食堂株式会社,                ミナト食堂,   ''
          社会福祉法人　光風園,           光風園,       ''
          (福)光風園,                     光風園,       ''
          株式会社みなと食堂 博多口店,    みなと食堂,   博多口店
          'Minato Foods Co., Ltd.',       minato foods, ''
          """)
  void an_employer_is_known_by_the_part_of_its_name_that_ads_keep(
      String written, String name, String branch) {
    assertEquals(new EmployerName(name, branch), EmployerName.of(written));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          軽作業スタッフ（小牧市）,                    軽作業,           小牧市
          ≪小牧市≫日払いOK♪軽作業スタッフ,            軽作業,           小牧市
          【急募】ホールスタッフ募集,                  ホル,             ''
          経理事務のお仕事,                            経理事務,         ''
          歯科技工士【年間休日120日・土日祝休み】,     歯科技工士,       ''
          非常勤講師（数学）,                          非常勤講師,       数学
          時給1200円！送迎バスあり◎倉庫の軽作業,       倉庫の軽,         ''
          警備員,                                      警備,             ''
          """)
  void a_title_is_the_work_and_the_marks_of_the_opening(String title, String work, String mark) {
    OpeningTitle read = OpeningTitle.of(title);
    assertEquals(work, read.work());
    assertEquals(mark.isEmpty() ? Set.of() : new TreeSet<>(Set.of(mark)), read.marks());
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          西牟婁郡白浜町, '',                白浜町, '',                  true
          千葉市中央区,   '',                千葉市, '',                  true
          福井市,         大手3丁目4番1号,   福井市, 大手３－４－１ 城東ビル2F, true
          福井市,         大手3-4-1,         福井市, 二の宮5-18-22,       false
          福井市,         大手3-4-1,         福井市, '',                  true
          福井市,         '',                坂井市, '',                  false
          """)
  void places_can_be_one_if_nothing_that_both_state_differs(
      String city, String address, String otherCity, String otherAddress, boolean same) {
    assertEquals(same, place(city, address).mayBe(place(otherCity, otherAddress)));
  }

  private static OpeningPlace place(String city, String address) {
    return OpeningPlace.of(
        new Place(Optional.of(Prefecture.FUKUI), city, address, Optional.empty()));
  }

  @Test
  void the_likeness_of_texts_is_about_the_share_of_their_common_runs() {
    Random random = new Random(3);
    for (int percent = 10; percent <= 90; percent += 20) {
      double sum = 0;
      for (int i = 0; i < 20; i++) {
        String common = letters(random, 4 * percent);
        sum +=
            sketch(common + letters(random, 4 * (100 - percent)))
                .likeness(sketch(common + letters(random, 4 * (100 - percent))));
      }
      assertEquals(percent / (200.0 - percent), sum / 20, 0.04, percent + " %");
    }
  }

  @Test
  void any_text_has_a_sketch() {
    Random random = new Random(4);
    for (int i = 0; i < 200; i++) {
      TextSketch sketch = sketch(letters(random, i % 7));
      assertTrue(sketch.likeness(sketch(letters(random, i % 5))) <= 1);
    }
  }

  private static TextSketch sketch(String letters) {
    return TextSketch.of(TextPieces.runs(letters), Hash.of(letters));
  }

  private static String letters(Random random, int length) {
    StringBuilder letters = new StringBuilder();
    random.ints(length, 'ぁ', 'ん').forEach(c -> letters.append((char) c));
    return letters.toString();
  }
}
