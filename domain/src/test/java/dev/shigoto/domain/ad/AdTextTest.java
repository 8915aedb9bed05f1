package dev.shigoto.domain.ad;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdTextTest {

  private static final String PIECES = "時給１２００円～ｶﾞｷﾞﾊﾟ㈱㍻ 　\t\n〜ー−9か゛é😀Aa";

  @ParameterizedTest
  @CsvSource({
    "時給１，２００円, '時給1,200円'",
    "ｱﾙﾊﾞｲﾄ, アルバイト",
    "900~950円, 900〜950円",
    "900円ー950円, 900円〜950円",
    "コーヒー, コーヒー",
    "'　夜勤　　なし ', 夜勤 なし"
  })
  void one_spelling(String text, String normal) {
    assertEquals(normal, AdText.normal(text));
  }

  @ParameterizedTest
  @CsvSource({
    "時給１，２００円です, '1,200円', １，２００円", // full-width digits
    "未経験可のｱﾙﾊﾞｲﾄ！, アルバイト, ｱﾙﾊﾞｲﾄ", // five characters of ours, six of the ad's
    "山田㈱です, 株, ㈱", // a part of a character is all of it
    "'  夜勤　　なし  です', 夜勤 なし, 夜勤　　なし",
    "ｶﾞｽ, ガ, ｶﾞ"
  })
  void a_span_shows_the_words_as_the_ad_writes_them(String ad, String normal, String own) {
    AdText text = AdText.of(AdField.DESCRIPTION, ad);
    int start = text.normal().indexOf(normal);
    Span span = text.span(start, start + normal.length());
    assertEquals(own, span.text());
    assertEquals(own, ad.substring(span.start(), span.end()));
  }

  @Test
  void the_words_of_any_span_have_its_spelling() {
    Random random = new Random(20261120);
    for (int i = 0; i < 2_000; i++) {
      AdText text = AdText.of(AdField.TITLE, anyText(random));
      int length = text.normal().length();
      int start = length == 0 ? 0 : random.nextInt(length);
      int end = start + (length == start ? 0 : random.nextInt(length - start));
      Span span = text.span(start, end);
      String part = text.normal().substring(start, end).strip();
      if (!AdText.normal(span.text()).contains(part) && !part.contains("〜")) {
        assertEquals(part, AdText.normal(span.text()), "span of " + text.normal());
      }
    }
  }

  private static String anyText(Random random) {
    int[] pieces = PIECES.codePoints().toArray();
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(12); i > 0; i--) {
      text.appendCodePoint(pieces[random.nextInt(pieces.length)]);
    }
    return text.toString();
  }
}
