package dev.shigoto.indextemplates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The bigram, reading and completion sub-fields and the normalizers of keywords.
final class SubFieldAnalyzersTest {

  private static final JapaneseAnalyzers ANALYZERS = JapaneseAnalyzers.load();

  @ParameterizedTest(name = "{0} is {1} ({2})")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          東京都庁     | 東京 京都 都庁  | Tokyo metropolitan office: Kyoto is in it, so never match by it alone
          プログラマ   | プログラマ      | programmer: katakana stays whole, no llama in it
          JavaScript   | javascript      | JavaScript: Latin stays whole
          居酒屋スタッフ | 居酒 酒屋 スタッフ | pub + staff
          """)
  void bigrams_pair_kanji_only(String text, String tokens, String gloss) {
    assertEquals(List.of(tokens.split(" ")), ANALYZERS.tokens(JapaneseAnalyzers.BIGRAMS, text));
  }

  @ParameterizedTest(name = "{0} sounds like {1} ({2})")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          焼きぎょうざ | 焼き餃子  | fried dumplings
          焼餃子       | 焼き餃子  | fried dumplings
          取扱         | 取り扱い  | handling
          受付け       | 受付      | reception
          """)
  void readings_of_one_word_meet(String one, String other, String gloss) {
    assertEquals(
        ANALYZERS.tokens(JapaneseAnalyzers.READINGS, one),
        ANALYZERS.tokens(JapaneseAnalyzers.READINGS, other));
  }

  @ParameterizedTest(name = "{0} begins {1} ({2})")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          えんj    | エンジニア | engineer, half converted
          enji     | エンジニア | engineer, typed as romaji
          ｴﾝｼﾞ     | エンジニア | engineer, half-width
          かふ     | カフェ     | café, typed as hiragana
          すみよし | 住吉       | Sumiyoshi, a station
          """)
  void what_is_typed_begins_a_spelling(String typed, String word, String gloss) {
    List<String> spellings = ANALYZERS.tokens(JapaneseAnalyzers.COMPLETIONS, word);
    List<String> beginnings = ANALYZERS.tokens(JapaneseAnalyzers.COMPLETION_QUERY, typed);
    assertTrue(
        beginnings.stream().anyMatch(b -> spellings.stream().anyMatch(s -> s.startsWith(b))),
        beginnings + " begins none of " + spellings);
  }

  @Test
  void a_keyword_keeps_its_case_where_people_read_it() {
    assertEquals(List.of("JR東日本"), normalized("width", "ＪＲ東日本"));
    assertEquals(List.of("jr東日本"), normalized("folded", "ＪＲ東日本"));
  }

  private static List<String> normalized(String normalizer, String text) {
    return JapaneseAnalyzers.tokens(ANALYZERS.normalizer(normalizer), text);
  }
}
