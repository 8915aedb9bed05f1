package dev.shigoto.domain.worktime;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingTimeReaderTest {

  @Test
  void words_about_hours_say_what_the_golden_table_says() throws IOException {
    Golden golden =
        Golden.compare(
            "hours.golden.tsv",
            (field, words) ->
                Written.workingTime(
                    WorkingTimeReader.read(
                        field.equals("TEXT") ? Ads.text(words) : Ads.hours(words))));

    assertEquals("", golden.faults());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          9:00〜18:00 休憩60分     | 完全週休2日制            | 8    | 5 | 40 | 173.81 | DERIVED
          8:30〜17:30             | 年間休日120日           | 8    | - | -  | 163.33 | USUAL_BREAK
          9:00〜14:00             | 年間休日120日           | 5    | - | -  | 102.08 | DERIVED
          1日6時間 週4日           |                       | 6    | 4 | 24 | 104.29 | DERIVED
          週20時間                |                        | -    | - | 20 | 86.90  | DERIVED
          月160時間               |                        | -    | - | -  | 160.00 | STATED
          1日8時間 月20日          |                       | 8    | - | -  | 160.00 | DERIVED
          週3日〜 1日4時間〜        |                       | -    | - | -  | -      | -
          8:30〜17:30 9:00〜13:00  | 完全週休2日制            | -    | 5 | -  | -      | -
          """)
  void one_figure_follows_where_the_ad_leaves_no_doubt(
      String hours,
      String daysOff,
      Double day,
      Double days,
      Double week,
      Double month,
      Basis basis) {
    WorkingTime time = WorkingTimeReader.read(Ads.of(hours, daysOff == null ? "" : daysOff, ""));

    assertEquals(written(day), rounded(time.hoursPerDay()));
    assertEquals(written(days), rounded(time.daysPerWeek()));
    assertEquals(written(week), rounded(time.hoursPerWeek()));
    assertEquals(written(month), rounded(time.hoursPerMonth()));
    assertEquals(basis, time.hours().perMonth().map(Figure::basis).orElse(null));
  }

  @Test
  void the_field_for_hours_outweighs_the_description() {
    WorkingTime time =
        WorkingTimeReader.read(Ads.of("9:00〜17:00", "", "窓口は10:00〜16:00に開きます。週3日勤務です。"));

    assertEquals("shift=9:00-17:00 pattern=FIXED dweek=3", Written.workingTime(time));
  }

  @Test
  void a_fact_shows_the_words_it_was_read_from() {
    WorkingTime time = WorkingTimeReader.read(Ads.hours("（1）08時30分～17時30分　休憩６０分"));

    assertEquals(
        Set.of("SHIFT 08時30分～17時30分", "BREAK 休憩６０分"),
        Set.copyOf(
            time.evidence().stream().map(it -> it.matter() + " " + it.span().text()).toList()));
  }

  private static String written(Double value) {
    return value == null ? "-" : "%.2f".formatted(value);
  }

  private static String rounded(OptionalDouble value) {
    return value.isPresent() ? "%.2f".formatted(value.getAsDouble()) : "-";
  }
}
