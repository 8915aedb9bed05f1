package dev.shigoto.retrieval.suggest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.shigoto.domain.dictionary.SeekersDictionary;
import dev.shigoto.retrieval.suggest.Suggestion.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VocabularyTest {

  private static final Speller SPELLER = new Speller(SeekersDictionary.builtIn());

  private static final Vocabulary LIVE =
      Vocabulary.of(
          List.of(
              new Term("看護師", Kind.OCCUPATION, 50),
              new Term("介護", Kind.TITLE, 80),
              new Term("介護職", Kind.OCCUPATION, 70),
              new Term("調理", Kind.TITLE, 20),
              new Term("カフェ", Kind.TITLE, 10),
              new Term("システムエンジニア", Kind.OCCUPATION, 30),
              new Term("渋谷", Kind.STATION, 12),
              new Term("東京都", Kind.PREFECTURE, 300),
              new Term("大阪市北区", Kind.CITY, 15),
              new Term("株式会社そら", Kind.COMPANY, 2)),
          SPELLER);

  @ParameterizedTest
  @CsvSource({
    "会語, 介護",
    "kaigo, 介護",
    "のちにきら, 介護",
    "かいごぅ, 介護",
    "teb@, 介護",
    "kangoshi, 看護師",
    "shisutemuenjinia, システムエンジニア",
    "システムエンジミア, システムエンジニア",
    "システムエンンジニア, システムエンジニア",
    "ちょうり, 調理",
    "カフェェ, カフェ",
    "渋矢, 渋谷",
    "大阪氏北区, 大阪市北区"
  })
  void a_slip_is_corrected_to_what_sounds_alike(String typed, String meant) {
    assertTrue(LIVE.corrections(typed, 3).contains(meant), LIVE.corrections(typed, 3).toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"介護", "ナース", "宇宙飛行士", "zzzz", "★", "か"})
  void what_is_said_or_unlike_anything_is_not_corrected(String typed) {
    assertEquals(List.of(), LIVE.corrections(typed, 3));
  }

  @Test
  void the_whole_and_the_frequent_come_first() {
    List<String> words = LIVE.completions("かいご", 10).stream().map(it -> it.term().text()).toList();

    assertEquals(List.of("介護", "介護職"), words);
  }

  @Test
  void terms_of_another_moment_are_found_by_their_new_counts() {
    Vocabulary later = LIVE.renewed(List.of(new Term("介護", Kind.TITLE, 5)));

    assertEquals(1, later.size());
    assertEquals(5, later.completions("kaigo", 10).getFirst().term().count());
    assertEquals(List.of(), later.completions("かんご", 10));
  }

  @Test
  void no_more_than_asked_of_a_kind_are_candidates() {
    assertEquals(
        1,
        LIVE.completions("か", 1).stream()
            .filter(it -> it.term().kind() == Kind.OCCUPATION)
            .count());
  }
}
