package dev.shigoto.retrieval;

import static dev.shigoto.retrieval.JobBuilder.job;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.shigoto.domain.job.Condition;
import dev.shigoto.domain.job.EmploymentType;
import dev.shigoto.domain.job.Prefecture;
import dev.shigoto.domain.job.RemoteLevel;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Strings that search products break on, asked of the words' leg.
class TrapsIT {

  private static final SearchIndex INDEX =
      SearchIndex.of(
          Stream.of(
                  job(1, "看護師（病棟）")
                      .of("NURSE", "看護師")
                      .in(Prefecture.TOKYO, "府中市")
                      .with(Condition.NIGHT_SHIFT, Condition.TWO_DAYS_OFF)
                      .describedAs("夜勤は月4回です。週休2日制。"),
                  job(2, "看護師 夜勤なし")
                      .of("NURSE", "看護師")
                      .in(Prefecture.KYOTO, "京都市中京区")
                      .with(Condition.NO_NIGHT_SHIFT, Condition.FULL_TWO_DAYS_OFF)
                      .describedAs("夜勤なしのクリニック。完全週休2日制。"),
                  job(3, "カフェスタッフ")
                      .as(EmploymentType.PART_TIME)
                      .in(Prefecture.TOKYO, "渋谷区")
                      .near("渋谷", 5)
                      .with(Condition.NO_EXPERIENCE_OK),
                  job(4, "築地銀だこ 店舗スタッフ").in(Prefecture.HIROSHIMA, "府中市"),
                  job(5, "プログラマー").describedAs("JavaScriptでの開発").remote(RemoteLevel.FULL),
                  job(6, "Javaエンジニア").remote(RemoteLevel.PARTIAL),
                  job(7, "介護スタッフ").of("CAREGIVER", "介護職").at("日東電工株式会社"))
              .map(JobBuilder::build)
              .toList());

  @AfterAll
  static void close() {
    INDEX.close();
  }

  @ParameterizedTest
  @CsvSource({
    "京都, 2, Kyoto is not Tokyo-to",
    "東京都, '1 3', a prefecture",
    "府中 東京, 1, one of two cities of the name",
    "渋谷駅, 3, a station with its suffix",
    "夜勤, 1, night shifts are not 夜勤なし",
    "夜勤なし, 2, no night shifts are not 夜勤",
    "看護師 -夜勤, 2, an excluded condition",
    "看護師 －夜勤, 2, with a full-width minus",
    "完全週休2日制, 2, two days off in every week",
    "週休2日, '1 2', two days off in some weeks or in every week",
    "未経験OK, 3, a condition that only the recogniser saw",
    "地銀, '', regional banks are not 築地銀だこ",
    "銀だこ, 4, a brand inside a longer name",
    "ラマ, '', not the middle of プログラマー",
    "Java, 6, not JavaScript",
    "ＪＡＶＡ, 6, full width",
    "ﾌﾟﾛｸﾞﾗﾏｰ, 5, half width",
    "在宅, '5 6', some or all remote",
    "フルリモート, 5, all remote",
    "バイト カフェ, 3, a contract that the ad does not spell out",
    "かいご, 7, hiragana that was not converted",
    "かふぇ, 3, katakana typed as hiragana",
    "日東電工, 7, a company without its legal form",
    "カフェ の スタッフ, 3, a term without tokens asks for nothing",
    "カフェ 看護師, '', both of two terms must match",
    "銀だこ 店舗 看護師, 4, two of three terms suffice",
    "夜勤のないクリニックで働く, 2, a sentence of which an ad says enough"
  })
  void finds(String text, String ids, String why) {
    assertEquals(numbers(ids), new TreeSet<>(found(text)), why);
  }

  private static List<Long> found(String text) {
    return Asking.text(text).in(Mode.KEYWORD).allIds(INDEX.search());
  }

  private static Set<Long> numbers(String ids) {
    Set<Long> numbers = new TreeSet<>();
    Stream.of(ids.split(" "))
        .filter(id -> !id.isEmpty())
        .forEach(id -> numbers.add(Long.valueOf(id)));
    return numbers;
  }
}
