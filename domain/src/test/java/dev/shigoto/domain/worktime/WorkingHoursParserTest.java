package dev.shigoto.domain.worktime;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingHoursParserTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          （1）08時30分〜17時30分        | (1)8:30〜17:30    | 08:30-17:30
          9:00～18:00（休憩60分）        | 9:00〜18:00(休憩60分) | 09:00-18:00
          １７時から翌９時まで             | 17:00〜9:00      | 17:00-09:00
          9時半-15時                   | 9:30〜15:00      | 09:30-15:00
          22:00〜25:00                | 22:00〜25:00     | 22:00-01:00
          交替制（シフト制）              | 交替制(シフト制)     | none
          99:00〜45:00                | 99:00〜45:00     | none
          電話 0859-22-1234            | 電話 0859-22-1234 | none
          """)
  void times_are_read_and_written_in_one_way(String text, String tidy, String shifts) {
    WorkingHours hours = WorkingHoursParser.parse(text);

    assertEquals(tidy, hours.text());
    assertEquals(shifts, written(hours));
  }

  @ParameterizedTest
  @CsvSource({
    "16:30〜9:30, night", // a care worker's night
    "22:00〜7:00, night",
    "0:00〜9:00, night",
    "17:00〜23:00, neither", // a late evening
    "4:00〜13:00, neither", // a baker
    "8:30〜17:30, day",
    "5:00〜14:00, day"
  })
  void night_shifts_are_those_that_last_into_the_small_hours(String text, String expected) {
    WorkingHours hours = WorkingHoursParser.parse(text);

    String kind = hours.hasNightShift() ? "night" : hours.isByDay() ? "day" : "neither";
    assertEquals(expected, kind);
  }

  @Test
  void with_three_shifts_a_fourth_at_night_may_be_left_out() {
    assertEquals(false, WorkingHoursParser.parse("7時〜16時 8時〜17時 10時〜19時").isByDay());
  }

  private static String written(WorkingHours hours) {
    return hours.shifts().stream()
        .map(shift -> shift.start() + "-" + shift.end())
        .reduce((a, b) -> a + " " + b)
        .orElse("none");
  }
}
