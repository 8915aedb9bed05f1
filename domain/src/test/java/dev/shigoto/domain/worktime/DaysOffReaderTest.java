package dev.shigoto.domain.worktime;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.shigoto.domain.ad.Span;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DaysOffReaderTest {

  @Test
  void words_about_days_off_say_what_the_golden_table_says() throws IOException {
    Golden golden =
        Golden.compare(
            "days-off.golden.tsv",
            (field, words) ->
                Written.daysOff(
                    DaysOffReader.read(
                        field.equals("TEXT") ? Ads.text(words) : Ads.of("", words, ""))));

    assertEquals("", golden.faults());
  }

  @Test
  void two_days_in_every_week_two_days_in_some_weeks_and_weekends_are_three_promises() {
    assertEquals(Set.of(OffPattern.EVERY_WEEK_TWO), patterns("完全週休2日制"));
    assertEquals(Set.of(OffPattern.SOME_WEEKS_TWO), patterns("週休2日制"));
    assertEquals(Set.of(OffPattern.WEEKENDS_AND_HOLIDAYS), patterns("土日祝休み"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          土日祝他 週休二日制：毎週 年間休日数：120日 | ''
          日曜・祝日、年末年始休暇あり            | ''
          日曜、棚卸し前日                     | 棚卸し前日
          """)
  void what_was_not_understood_is_left(String words, String unread) {
    List<Span> left = DaysOffReader.read(Ads.of("", words, "")).unread();

    assertEquals(unread, String.join("/", left.stream().map(Span::text).toList()));
  }

  @Test
  void the_field_for_days_off_outweighs_the_description() {
    DaysOff off = DaysOffReader.read(Ads.of("", "週休二日制：その他", "完全週休2日制の部署もあります。夏季休暇あり。"));

    assertEquals("pattern=SOME_WEEKS_TWO long=SUMMER", Written.daysOff(off));
  }

  private static Set<OffPattern> patterns(String words) {
    return DaysOffReader.read(Ads.of("", words, "")).patterns();
  }
}
