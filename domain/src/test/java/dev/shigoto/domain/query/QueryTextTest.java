package dev.shigoto.domain.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryTextTest {

  /// Typed text, what it is read as: one form of each clause, with OR inside parentheses.
  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      quoteCharacter = '`',
      value = {
        "渋谷 カフェ → 渋谷 カフェ",
        "渋谷　カフェ → 渋谷 カフェ",
        "介護 -夜勤 → 介護 -夜勤",
        "介護 －夜勤 → 介護 -夜勤",
        "介護 −夜勤 → 介護 -夜勤",
        "介護 ー夜勤 → 介護 -夜勤",
        "介護 NOT 夜勤 → 介護 -夜勤",
        "介護 ＮＯＴ　夜勤 → 介護 -夜勤",
        "看護師 OR 介護士 → 看護師 OR 介護士",
        "看護師 ＯＲ 介護士 → 看護師 OR 介護士",
        "看護師|介護士 → 看護師 OR 介護士",
        "看護師｜介護士｜保育士 → 看護師 OR 介護士 OR 保育士",
        "東京 または 神奈川 → 東京 OR 神奈川",
        "鳥取 看護師 OR 介護士 パート → 鳥取 看護師 OR 介護士 パート",
        "「土日休み」 事務 → \"土日休み\" 事務",
        "\"土日 休み\" 事務 → \"土日 休み\" 事務",
        "“完全週休2日” → \"完全週休2日\"",
        "事務-「営業」 → 事務- \"営業\"",
        "「土日休み」または「日勤のみ」 → \"土日休み\" OR \"日勤のみ\"",
        "「訪問介護」の経験を活かす → 訪問介護の経験を活かす",
        "事務 -「営業」の仕事 → 事務 の仕事 -\"営業\"",
        "事務 -「飛び込み 営業」 → 事務 -\"飛び込み 営業\"",
        "title:主任 介護 → title:主任 介護",
        "ＴＩＴＬＥ：主任 → title:主任",
        "職種:看護師 → title:看護師",
        "会社名：トヨタ → company:トヨタ",
        "会社名： トヨタ → company:トヨタ",
        "company:\"あおぞら 銀行\" → company:\"あおぞら 銀行\"",
        "-company:あおぞら 事務 → 事務 -company:あおぞら",
        "(看護師 OR 介護士) 渋谷 → 看護師 OR 介護士 渋谷",
        "（看護師 夜勤なし） OR 介護 → (看護師 夜勤なし) OR 介護",
        "看護師（夜勤なし） → 看護師 夜勤なし",
        "-(営業 OR 販売) 事務 → 事務 -(営業 OR 販売)",
        "(株)みどり → (株)みどり",
        "（医）みどり会 → （医）みどり会",
        "A OR -B → A -B",
      })
  void signs_are_read_in_both_widths(String typed, String read) {
    assertEquals(read, QueryText.parse(typed).typed());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      quoteCharacter = '`',
      value = {
        "OR 看護師 → OR 看護師",
        "看護師 OR → 看護師 OR",
        "| 看護師 → 看護師",
        "看護師 | → 看護師",
        "看護師 - → 看護師 -",
        "看護師 NOT → 看護師 NOT",
        "「看護師 → 看護師",
        "看護師」 → 看護師",
        "\" 看護師 → 看護師",
        "「」 看護師 → 看護師",
        "(看護師 → 看護師",
        "看護師) パート → 看護師 パート",
        "() 看護師 → 看護師",
        "title: → title:",
        "--- → ---",
        "ラーメン e-learning C++ C# → ラーメン e-learning C++ C#",
        "9:00-17:00 → 9:00-17:00",
        "and or not → and or not"
      })
  void stray_signs_are_text_or_nothing(String typed, String read) {
    assertEquals(read, QueryText.parse(typed).typed());
  }

  @Test
  void what_was_read_is_read_the_same_when_it_is_typed_again() {
    for (long seed = 1; seed <= 300; seed++) {
      String typed = random(new Random(seed));
      QueryText read = QueryText.parse(typed);
      assertEquals(read, QueryText.parse(read.typed()), "seed " + seed + ": " + typed);
    }
  }

  @Test
  void whatever_is_typed_is_read() {
    String signs = "\"「」()（）|｜-－ :：ORNOTーab看 　";
    for (long seed = 1; seed <= 2000; seed++) {
      Random random = new Random(seed);
      String typed =
          random
              .ints(random.nextInt(30), 0, signs.length())
              .mapToObj(i -> signs.substring(i, i + 1))
              .collect(Collectors.joining());
      try {
        QueryText.parse(typed);
      } catch (IllegalArgumentException e) {
        assertEquals("query must have parentheses at most 4 deep", e.getMessage(), typed);
      }
    }
  }

  @Test
  void too_much_is_refused_by_name() {
    assertEquals("query must have at most 500 characters, but has 501", refusal("あ".repeat(501)));
    assertEquals("query must have at most 32 terms", refusal("あ ".repeat(33)));
    assertEquals("query must have at most 32 terms", refusal("あ い|う ".repeat(11)));
    assertEquals("query must have parentheses at most 4 deep", refusal("(".repeat(5) + "あ"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "　", "()", "「」", "||"})
  void nothing_is_read_as_nothing(String typed) {
    assertEquals(QueryText.EMPTY, QueryText.parse(typed));
  }

  private static String random(Random random) {
    return random
        .ints(1 + random.nextInt(4))
        .mapToObj(i -> clause(random, 2))
        .collect(Collectors.joining(" "));
  }

  private static String clause(Random random, int depth) {
    return switch (random.nextInt(depth == 0 ? 3 : 6)) {
      case 0 -> "語" + random.nextInt(9);
      case 1 -> "\"語 句" + random.nextInt(9) + "\"";
      case 2 -> "title:題" + random.nextInt(9);
      case 3 -> "-" + clause(random, 0);
      case 4 -> clause(random, 0) + " OR " + clause(random, depth - 1);
      default -> "(" + clause(random, depth - 1) + " " + clause(random, depth - 1) + ")";
    };
  }

  private static String refusal(String typed) {
    return String.valueOf(
        assertThrows(IllegalArgumentException.class, () -> QueryText.parse(typed)).getMessage());
  }
}
