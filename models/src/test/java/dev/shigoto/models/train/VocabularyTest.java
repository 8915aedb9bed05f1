package dev.shigoto.models.train;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.shigoto.models.TextTokenizer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VocabularyTest {

  private static final Vocabulary VOCABULARY =
      Vocabulary.of(
          Map.of("看護", 50L, "師", 40L, "介護", 30L, "の", 90L, "java", 9L, "エンジニア", 8L, "求人", 1L), 100);

  @Test
  void words_seen_once_are_left_out_and_characters_seen_twice_are_kept() {
    Vocabulary vocabulary = Vocabulary.of(Map.of("看護", 2L, "求人", 1L, "護", 1L), 100);

    List<String> pieces = vocabulary.pieces().stream().map(Vocabulary.Piece::text).toList();

    assertEquals(List.of("看護", "看", "護"), pieces);
  }

  @Test
  void the_most_frequent_words_come_first_and_there_are_no_more_than_wanted() {
    Vocabulary vocabulary = Vocabulary.of(Map.of("あ", 9L, "い", 7L, "う", 8L), 2);

    assertEquals("あ", vocabulary.pieces().getFirst().text());
    assertEquals("う", vocabulary.pieces().get(1).text());
  }

  @ParameterizedTest(name = "{0} is cut {1}")
  @CsvSource({
    "看護師の介護, 看護|師|の|介護",
    "ＪＡＶＡエンジニア, java|エンジニア",
    "ＪＡＶＡ　ｴﾝｼﾞﾆｱ, java|エンジニア",
    "看護求人看護, 看護|?|看護",
  })
  void texts_are_normalised_and_cut_into_known_words(String text, String pieces) {
    try (TextTokenizer tokenizer = TextTokenizer.of(VOCABULARY.tokenizerJson(), 100)) {
      long[] ids = tokenizer.ids(List.of(text)).getFirst();

      String cut =
          Arrays.stream(ids).mapToObj(VocabularyTest::text).collect(Collectors.joining("|"));
      assertEquals(pieces, cut);
    }
  }

  private static String text(long id) {
    return id == Vocabulary.UNKNOWN ? "?" : VOCABULARY.pieces().get((int) id - 1).text();
  }
}
