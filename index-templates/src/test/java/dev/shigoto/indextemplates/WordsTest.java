package dev.shigoto.indextemplates;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How titles and descriptions are cut into words.
final class WordsTest {

  private static final JapaneseAnalyzers ANALYZERS = JapaneseAnalyzers.load();

  @ParameterizedTest(name = "{0} is {1} ({2})")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          地銀             | 地銀            | regional bank
          築地銀だこ       | 築地 銀だこ     | Tsukiji + Gindaco, an octopus-ball chain: no bank in it
          京都             | 京都            | Kyoto
          東京都           | 東京 都         | Tokyo + metropolis: no Kyoto in it
          ラマ             | ラマ            | llama
          プログラマ       | プログラマ      | programmer: no llama in it
          関西国際空港     | 関西 国際 空港  | Kansai + international + airport
          医薬品安全管理責任者 | 医薬品 安全 管理 責任 者 | drug + safety + management + responsible + person
          日東電工株式会社 | 日東 電工 株式 会社 | Nitto + Denko + stock + company
          システムエンジニア | システム エンジニア | system + engineer
          ピッキングスタッフ | ピッキング スタッフ | picking + staff
          介護職員初任者研修 | 介護 職員 初任 者 研修 | care + worker + beginner + person + training
          夜勤なし         | 夜勤 ない       | night shift + none: the negation stays
          居酒屋で働く     | 居酒屋 働く     | pub + work, without the particle
          働きます         | 働く            | work, in its base form
          """)
  void cuts_words(String text, String tokens, String gloss) {
    assertEquals(List.of(tokens.split(" ")), ANALYZERS.tokens(JapaneseAnalyzers.WORDS, text));
  }

  @ParameterizedTest(name = "{0} is {1} ({2})")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ｏｆ             | of              | full-width Latin is one word
          ＪＡＶＡ         | java            | Java
          JavaScript       | javascript      | JavaScript: not Java
          ｱﾙﾊﾞｲﾄ           | アルバイト      | part-time job, half-width
          ｶﾞｿﾘﾝｽﾀﾝﾄﾞ       | ガソリンスタンド | petrol station, half-width with voiced marks
          ㈱山田商店       | 株 山田 商店    | Yamada shop, the company sign taken apart
          15,7             | 15 7            | two numbers: not 157
          C                | c               | C
          Ｃ＋＋           | cplusplus       | C++
          Ｃ＃エンジニア   | csharp エンジニア | C# engineer
          ASP.NET          | asp dotnet      | ASP + .NET
          """)
  void folds_widths_and_symbols(String text, String tokens, String gloss) {
    assertEquals(List.of(tokens.split(" ")), ANALYZERS.tokens(JapaneseAnalyzers.WORDS, text));
  }

  @ParameterizedTest(name = "{0} = {1} ({2})")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ヴィーガン       | ビーガン        | vegan
          サーバー         | サーバ          | server
          コンピューター   | コンピュータ    | computer
          取り扱い         | 取扱い          | handling
          取扱い           | 取扱            | handling
          引っ越し         | 引越            | removal
          問い合わせ       | 問合せ          | inquiry
          3ヶ月            | 3カ月           | three months
          髙島             | 高島            | Takashima, with the ladder form of 高
          """)
  void spellings_of_one_word_meet(String one, String other, String gloss) {
    assertEquals(
        ANALYZERS.tokens(JapaneseAnalyzers.WORDS, one),
        ANALYZERS.tokens(JapaneseAnalyzers.WORDS, other));
  }
}
