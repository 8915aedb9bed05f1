package dev.shigoto.domain.worktime;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.shigoto.domain.ad.AdText;
import dev.shigoto.domain.ad.AdWords;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimeFuzzTest {

  private static final long SEED = 20_240_601;
  private static final String[] PIECES = {
    "週",
    "休",
    "2",
    "日",
    "制",
    "完全",
    "〜",
    "9:00",
    "18時",
    "から",
    "月",
    "年間休日",
    "120",
    "残業",
    "なし",
    "平均",
    "時間",
    "分",
    "休憩",
    "土",
    "祝",
    "(",
    ")",
    "・",
    "、",
    " ",
    "\n",
    "第",
    "隔週",
    "年末年始",
    "有給",
    "6ヶ月",
    "変形労働時間制",
    "1年単位",
    "シフト",
    "フレックス",
    "コアタイム",
    "の間の",
    "以上",
    "毎週",
    ":",
    "その他",
    "カレンダー",
    "\ud800",
    "ｶﾞ",
    "㈱",
    "翌",
    "4週8休",
    "99999999999",
  };

  @Test
  void any_text_is_read_without_a_fault() {
    Random random = new Random(SEED);
    for (int i = 0; i < 20_000; i++) {
      String words = words(random);
      assertDoesNotThrow(() -> read(words), () -> "seed " + SEED + ": " + words);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "9:00〜", "月", "週2・", "休み", "年末年始・", "土・", "残業は", "休憩1時間", "変形(", "1", "有給休暇 ", "シフト",
        "カレンダー"
      })
  void repeated_words_take_no_time(String words) {
    String text = words.repeat(AdText.LIMIT / words.length());

    assertTimeoutPreemptively(Duration.ofSeconds(10), () -> read(text));
  }

  private static void read(String words) {
    AdWords ad = Ads.of(words, words, words);
    WorkingTimeReader.read(ad, DaysOffReader.read(ad));
    WorkingHoursParser.parse(words);
  }

  private static String words(Random random) {
    StringBuilder words = new StringBuilder();
    for (int i = random.nextInt(14); i >= 0; i--) {
      boolean piece = random.nextInt(8) > 0;
      words.append(
          piece ? PIECES[random.nextInt(PIECES.length)] : "" + (char) random.nextInt(0xffff));
    }
    return words.toString();
  }
}
