package dev.shigoto.domain.condition;

import static dev.shigoto.domain.job.Condition.AFTERNOONS_ONLY;
import static dev.shigoto.domain.job.Condition.EVENINGS_ONLY;
import static dev.shigoto.domain.job.Condition.LATE_NIGHT;
import static dev.shigoto.domain.job.Condition.MORNINGS_ONLY;
import static dev.shigoto.domain.job.Condition.NIGHT_SHIFT;
import static dev.shigoto.domain.job.Condition.NO_NIGHT_SHIFT;
import static dev.shigoto.domain.job.Condition.SHORT_HOURS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.shigoto.domain.ad.AdText;
import dev.shigoto.domain.job.Condition;
import dev.shigoto.domain.worktime.WorkingHours;
import dev.shigoto.domain.worktime.WorkingHoursParser;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConditionFinderTest {

  private static final WorkingHours NO_HOURS = WorkingHoursParser.parse("");

  @Test
  void the_title_outweighs_the_body() {
    assertEquals(
        Set.of(NO_NIGHT_SHIFT), ConditionFinder.find("介護職員（夜勤なし）", NO_HOURS, "", "施設では2名が夜勤をします"));
  }

  @Test
  void hours_at_night_outweigh_the_body() {
    WorkingHours hours = WorkingHoursParser.parse("16:30〜9:30");

    assertEquals(
        Set.of(NIGHT_SHIFT, LATE_NIGHT), ConditionFinder.find("介護職員", hours, "", "夜勤なしも相談可"));
  }

  @Test
  void hours_by_day_mean_no_night_shift_unless_the_body_speaks_of_one() {
    WorkingHours hours = WorkingHoursParser.parse("8:30〜17:30");

    assertEquals(Set.of(NO_NIGHT_SHIFT), ConditionFinder.find("介護職員", hours, "", ""));
    assertEquals(
        Set.of(NIGHT_SHIFT, LATE_NIGHT), ConditionFinder.find("介護職員", hours, "", "月4回の夜勤"));
  }

  @Test
  void a_shift_of_five_hours_is_short() {
    WorkingHours hours = WorkingHoursParser.parse("9:00〜14:00");

    assertEquals(Set.of(SHORT_HOURS, NO_NIGHT_SHIFT), ConditionFinder.find("事務", hours, "", ""));
  }

  @ParameterizedTest
  @CsvSource({
    "9:00〜12:30, MORNINGS_ONLY",
    "5:00〜10:00, MORNINGS_ONLY",
    "'(1)8:00〜12:00 (2)9:00〜13:00', MORNINGS_ONLY",
    "13:00〜17:00, AFTERNOONS_ONLY",
    "15:30〜20:00, AFTERNOONS_ONLY",
    "16:00〜20:30, EVENINGS_ONLY",
    "18:00〜1:00, EVENINGS_ONLY",
    "4:00〜13:00, ''",
    "9:00〜14:00, ''",
    "15:00〜22:00, ''",
    "22:00〜3:00, ''",
    "17:00〜9:00, ''",
    "'9:00〜12:30、15:00〜18:30', ''"
  })
  void all_of_the_hours_may_lie_in_one_part_of_the_day(String hours, String part) {
    Set<Condition> found = ConditionFinder.find("事務", WorkingHoursParser.parse(hours), "", "");

    Set<Condition> parts = EnumSet.of(MORNINGS_ONLY, AFTERNOONS_ONLY, EVENINGS_ONLY);
    parts.retainAll(found);
    assertEquals(part.isEmpty() ? Set.of() : Set.of(Condition.valueOf(part)), parts);
  }

  @Test
  void every_condition_has_a_rule() {
    Set<Condition> ruled =
        RulesFile.groups().stream()
            .flatMap(group -> group.rules().stream().flatMap(rule -> rule.claims().stream()))
            .filter(claim -> claim.polarity() == Polarity.YES)
            .map(Claim::condition)
            .collect(Collectors.toSet());

    assertEquals(Set.of(Condition.values()), ruled);
  }

  @ParameterizedTest
  @ValueSource(strings = {"夜勤", "土", "・", "、/", "無資格・", "休日:土日", "未経験者の方でも", " ", "残業 "})
  void ten_million_characters_are_read_in_a_moment(String piece) {
    String text = piece.repeat(10_000_000 / piece.length());

    assertTimeoutPreemptively(
        Duration.ofSeconds(5),
        () -> ConditionFinder.find(text, WorkingHoursParser.parse(text), text, text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"無資格", "夜勤", "4週", "経験", "休日:土日"})
  void a_long_run_behind_a_word_does_not_overflow_the_stack(String word) {
    String text = word + "・".repeat(AdText.LIMIT);

    assertTrue(ConditionFinder.find("", NO_HOURS, "", text).size() <= 2);
  }
}
