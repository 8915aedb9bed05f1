package dev.shigoto.retrieval.highlight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.shigoto.indextemplates.JapaneseWords;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HighlighterTest {

  private static final Highlighter HIGHLIGHTER = new Highlighter(JapaneseWords.load());

  @ParameterizedTest
  @CsvSource({
    "京都, 京都市のカフェ, <em>京都</em>市のカフェ",
    "看護師, 正看護師・准看護師の募集, 正<em>看護師</em>・准<em>看護師</em>の募集",
    "java, ＪＡＶＡのエンジニア, <em>ＪＡＶＡ</em>のエンジニア",
    "ＪＡＶＡ, java と JavaScript, <em>java</em> と JavaScript",
    "アルバイト, ｱﾙﾊﾞｲﾄ募集, <em>ｱﾙﾊﾞｲﾄ</em>募集",
    "ｱﾙﾊﾞｲﾄ, アルバイト募集, <em>アルバイト</em>募集",
    "ビーガン, ヴィーガン料理, <em>ヴィーガン</em>料理",
    "サーバー, サーバの運用, <em>サーバ</em>の運用",
    "サーバ, サーバーの運用, <em>サーバー</em>の運用",
    "取扱, 商品の取り扱い, 商品の<em>取り扱い</em>",
    "焼く, 餃子を焼きます, 餃子を<em>焼き</em>ます",
    "C++, C++とC#, <em>C++</em>とC#",
    "ｃ＃, C++とC#, C++と<em>C#</em>",
    ".NET, ASP.NETの開発, <em>ASP.NET</em>の開発",
    "未経験歓迎, 未経験の方も歓迎, <em>未経験</em>の方も<em>歓迎</em>",
    "髙島屋, 高島屋の販売, <em>高島屋</em>の販売",
    "仕事, お仕事です, お<em>仕事</em>です"
  })
  void what_was_typed_is_marked_as_the_ad_spells_it(String typed, String title, String marked) {
    assertEquals(List.of(marked), whole(title, List.of(typed), List.of()));
  }

  @ParameterizedTest
  @CsvSource({
    "京都, 東京都渋谷区",
    "ラマ, プログラマ募集",
    "地銀, 築地銀だこ",
    "Java, JavaScript",
    "C, C++",
    "かいご, ご案内の仕事",
    "の, 渋谷のカフェ",
    "・, カフェ・バー"
  })
  void other_words_that_contain_it_are_not_marked(String typed, String title) {
    assertEquals(List.of(), whole(title, List.of(typed), List.of()));
  }

  @Test
  void another_word_is_marked_only_as_a_whole() {
    List<String> others = List.of("介護支援専門員");

    assertEquals(List.of("<em>介護支援専門員</em>（ケアマネ）"), whole("介護支援専門員（ケアマネ）", List.of(), others));
    assertEquals(List.of(), whole("介護の支援をする専門員", List.of(), others));
  }

  @Test
  void a_longer_match_swallows_the_shorter_ones_in_it() {
    assertEquals(
        List.of("<em>介護支援専門員</em>の仕事"), whole("介護支援専門員の仕事", List.of("介護"), List.of("介護支援専門員")));
  }

  @Test
  void everything_but_the_marks_is_escaped() {
    assertEquals(
        List.of("&lt;b&gt;&quot;<em>営業</em>&quot; &amp; &#x27;事務&#x27;&lt;/b&gt;"),
        whole("<b>\"営業\" & '事務'</b>", List.of("営業"), List.of()));
  }

  @Test
  void of_a_long_text_the_sentences_that_say_most_are_shown_in_its_order() {
    String filler = "当社は地域に根ざした明るい会社です。毎日の暮らしを支える商品を扱っています。".repeat(4);
    String text = "渋谷の店です。" + filler + "カフェの仕事です。" + filler + "渋谷のカフェで働きます。" + filler;

    List<String> pieces = pieces(text, "渋谷", "カフェ");

    assertEquals(2, pieces.size());
    assertTrue(pieces.getFirst().startsWith("<em>渋谷</em>の店です。当社は"), pieces::toString);
    assertTrue(pieces.getLast().startsWith("<em>渋谷</em>の<em>カフェ</em>で働きます。"), pieces::toString);
    pieces.forEach(piece -> assertTrue(plain(piece).length() <= 120, piece));
  }

  @Test
  void a_sentence_without_an_end_is_cut_around_its_marks() {
    String endless = "楽しい職場で働きませんか、".repeat(20);
    String text = endless + "溶接の経験者、" + endless + "溶接の資格、" + endless;

    List<String> pieces = pieces(text, "溶接");

    assertEquals(2, pieces.size());
    for (String piece : pieces) {
      assertTrue(piece.contains("<em>溶接</em>"), piece);
      assertTrue(text.contains(plain(piece)), piece);
      assertTrue(plain(piece).length() <= 120, piece);
    }
  }

  @Test
  void a_cut_leaves_surrogate_pairs_whole() {
    String text = "𠮷".repeat(150) + "溶接" + "𠮷".repeat(150);

    String piece = pieces(text, "溶接").getFirst();

    assertTrue(piece.codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF), piece);
  }

  @Test
  void nothing_is_shown_where_nothing_stands() {
    assertEquals(List.of(), pieces("渋谷のカフェです。", "溶接"));
    assertEquals(List.of(), pieces("", "溶接"));
    assertEquals(List.of(), pieces("渋谷のカフェです。"));
  }

  private static List<String> whole(String title, List<String> typed, List<String> others) {
    return HIGHLIGHTER.whole(ReadableText.whole(title), HIGHLIGHTER.words(typed, others));
  }

  private static List<String> pieces(String text, String... typed) {
    return HIGHLIGHTER.pieces(
        ReadableText.inSentences(text), HIGHLIGHTER.words(List.of(typed), List.of()));
  }

  private static String plain(String html) {
    return html.replaceAll("</?em>", "");
  }
}
