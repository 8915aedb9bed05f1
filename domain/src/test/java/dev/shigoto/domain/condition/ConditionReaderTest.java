package dev.shigoto.domain.condition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.shigoto.domain.ad.AdField;
import dev.shigoto.domain.job.Condition;
import dev.shigoto.domain.worktime.WorkingHours;
import dev.shigoto.domain.worktime.WorkingHoursParser;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConditionReaderTest {

  private static final WorkingHours NO_HOURS = WorkingHoursParser.parse("");

  @ParameterizedTest
  @ValueSource(strings = {"conditions.golden.tsv", "conditions.heldout.tsv"})
  void sentences_say_what_the_table_says(String table) {
    Score score = Score.of(GoldenSentence.in(table));

    System.out.println(table + "\n" + score.table());
    assertTrue(score.precision() >= 0.98, "precision " + score.precision());
    assertTrue(score.recall() >= 0.9, "recall " + score.recall());
  }

  @Test
  void every_condition_has_five_sentences() {
    Map<Condition, Integer> sentences = new EnumMap<>(Condition.class);
    GoldenSentence.in("conditions.golden.tsv")
        .forEach(it -> it.subjects().forEach(subject -> sentences.merge(subject, 1, Integer::sum)));

    assertEquals(
        Set.of(),
        Arrays.stream(Condition.values())
            .filter(condition -> sentences.getOrDefault(condition, 0) < 5)
            .collect(Collectors.toSet()));
  }

  @Test
  void the_words_are_shown_as_the_ad_writes_them() {
    List<ConditionFact> facts =
        ConditionReader.read(GoldenSentence.words("仕事は完全週休２日制です", AdField.DESCRIPTION), NO_HOURS);

    assertEquals(
        List.of("FULL_TWO_DAYS_OFF 完全週休２日制", "TWO_DAYS_OFF 完全週休２日制"),
        facts.stream().map(fact -> fact.condition() + " " + fact.span().text()).toList());
  }

  @Test
  void nights_that_are_not_worked_are_a_fact_too() {
    List<ConditionFact> facts =
        ConditionReader.read(GoldenSentence.words("夜勤はありません", AdField.TITLE), NO_HOURS);

    assertEquals(
        List.of(Polarity.YES, Polarity.NO, Polarity.NO, Polarity.NO),
        facts.stream().map(ConditionFact::polarity).toList());
  }

  @Test
  void random_strings_are_read_without_failing() {
    Random random = new Random(1);
    String letters = "夜勤なし有無車通勤可・、()（）１2日週休完全土日祝経験者不問𠮷\ud800 \u0000ｶﾞ㈱未ネイルOK賞与残業時間";
    for (int text = 0; text < 2_000; text++) {
      StringBuilder words = new StringBuilder();
      for (int letter = 0; letter < 200; letter++) {
        words.append(letters.charAt(random.nextInt(letters.length())));
      }
      ConditionReader.read(GoldenSentence.words(words.toString(), AdField.DESCRIPTION), NO_HOURS);
    }
  }
}
