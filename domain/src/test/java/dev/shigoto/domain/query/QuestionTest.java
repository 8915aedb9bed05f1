package dev.shigoto.domain.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.shigoto.domain.dictionary.SeekersDictionary;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "「みどり会」の理事長は誰ですか",
        "島根県が位置するのは何地方ですか?",
        "創業したのはいつ？",
        "店はどこにありますか。",
        "本店が13万6000円で買ったものとは何か",
        "会社の理念は？",
        "どうして二つの店に分かれたの?",
      })
  void who_asks_about_a_matter(String typed) {
    assertTrue(Question.isAsked(query(typed)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "渋谷で時給1500円以上のカフェはどこですか",
        "未経験でもできるのは何ですか",
        "夜勤のない介護の仕事はどれですか?",
        "誰でもできるレジ打ち?",
        "カフェで何か作りたいです。",
        "いつも人と話す販売か",
        "どんな人でも歓迎してくれるカフェを探しています。",
        "いつ始めても稼げますか",
        "何県",
        "制服はありますか",
        "title:誰ですか",
        "店長は誰ですか OR 理事は誰ですか",
        "「理事長は誰ですか」",
      })
  void who_asks_for_jobs_or_for_nothing(String typed) {
    assertFalse(Question.isAsked(query(typed)));
  }

  @Test
  void its_places_figures_and_quotes_are_words_like_others() {
    Understood understood = understood("「みどり会」が東京で月給25万円以外に始めたのはいつですか");
    Understood asked = understood("「みどり会」が東京で25万円以外に始めたのはいつですか");

    assertFalse(understood.query().filters().equals(Filters.NONE), "a search for jobs");
    assertEquals(Filters.NONE, asked.query().filters());
    assertTrue(asked.query().wishes().isEmpty());
    assertEquals(List.of(), asked.query().text().excluded());
  }

  @Test
  void nothing_is_understood_of_it_where_sentences_are_not() {
    JobQuery typed = query("東京の本店はいつできましたか");
    Understood understood =
        new QueryUnderstanding(SeekersDictionary.builtIn())
            .understand(typed, EnumSet.of(Stage.PLACES));

    assertEquals(typed, understood.query());
  }

  private static Understood understood(String typed) {
    return new QueryUnderstanding(SeekersDictionary.builtIn()).understand(query(typed), Stage.ALL);
  }

  private static JobQuery query(String typed) {
    return JobQuery.typed(QueryText.parse(typed), Filters.NONE);
  }
}
