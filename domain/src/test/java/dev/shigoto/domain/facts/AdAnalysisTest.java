package dev.shigoto.domain.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.shigoto.domain.condition.Polarity;
import dev.shigoto.domain.facts.FactSheet.LintSheet;
import dev.shigoto.domain.job.Condition;
import dev.shigoto.domain.job.Employer;
import dev.shigoto.domain.job.EmploymentType;
import dev.shigoto.domain.job.JobAd;
import dev.shigoto.domain.job.PayUnit;
import dev.shigoto.domain.job.Place;
import dev.shigoto.domain.job.Posting;
import dev.shigoto.domain.job.RemoteLevel;
import dev.shigoto.domain.job.WorkTerms;
import dev.shigoto.domain.lint.LintRule;
import dev.shigoto.domain.pay.PayFlag;
import dev.shigoto.domain.worktime.OffPattern;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AdAnalysisTest {

  private static final Instant POSTED = Instant.parse("2026-11-01T00:00:00Z");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

  private final AdAnalysis analysis = AdAnalysis.builtIn();

  @Test
  void an_ad_becomes_a_sheet_of_facts() {
    FactSheet sheet =
        sheet(
            "看護師（日勤のみ）／渋谷駅 徒歩5分",
            "月給30万円（固定残業代45時間分7万円を含む）",
            "9:00〜18:00（休憩60分）",
            "完全週休2日制、年間休日120日",
            "夜勤はありません。未経験の方も歓迎します。東京都渋谷区のクリニックです。");

    assertEquals(Optional.of(PayUnit.MONTH), sheet.pay().unit());
    assertEquals(Optional.of(300_000L), sheet.pay().min());
    assertEquals(
        Optional.of(new PaySheet.Overtime(70_000, Optional.of(45.0))), sheet.pay().fixedOvertime());
    assertEquals(OptionalInt.of(120), sheet.daysOff().annual());
    assertEquals(Optional.of(OffPattern.EVERY_WEEK_TWO), sheet.daysOff().pattern());
    assertEquals("NURSE", sheet.occupation().orElseThrow().code());
    assertTrue(says(sheet, Condition.NO_NIGHT_SHIFT, Polarity.YES));
    assertTrue(says(sheet, Condition.NO_EXPERIENCE_OK, Polarity.YES));
    assertFalse(says(sheet, Condition.NIGHT_SHIFT, Polarity.YES));
  }

  @Test
  void comparable_pay_is_without_fixed_overtime_and_by_the_hours_of_the_ad() {
    FactSheet sheet = sheet("事務", "月給30万円（固定残業代45時間分7万円を含む）", "9:00〜18:00（休憩60分）", "年間休日125日", "");

    // 240 days of 8 hours are 160 hours a month, which 230,000 yen are paid for
    assertEquals(Optional.of(new PaySheet.Range(1438, 1438)), sheet.pay().hourly());
    assertEquals(Optional.of(new PaySheet.Range(2_760_000, 2_760_000)), sheet.pay().annual());
  }

  @Test
  void a_monthly_wage_in_the_hourly_field_is_flagged_and_costs_quality() {
    FactSheet odd = sheet("介護職", "時給:144,400円〜160,800円", "", "", "");
    FactSheet fine = sheet("介護職", "月給:144,400円〜160,800円", "", "", "");

    assertTrue(odd.pay().flags().contains(PayFlag.HOURLY_LOOKS_MONTHLY));
    assertEquals(Optional.of(PayUnit.MONTH), odd.pay().unit());
    assertTrue(
        odd.quality().parts().get("consistency") < fine.quality().parts().get("consistency"));
  }

  @Test
  void an_ad_is_held_to_the_minimum_wage_of_the_day_it_was_posted_on() {
    FactSheet sheet = sheet("東京都の店舗スタッフ", "時給1,100円", "", "", "勤務地は東京都新宿区です。");

    List<LintRule> rules = sheet.lint().stream().map(LintSheet::code).toList();
    assertTrue(rules.contains(LintRule.BELOW_MINIMUM_WAGE), rules::toString);
  }

  @Test
  void the_score_is_the_sum_of_its_parts() {
    FactSheet sheet = sheet("清掃", "時給1,300円", "", "", "ビルの清掃をお願いします。");

    assertEquals(
        sheet.quality().score(),
        sheet.quality().parts().values().stream().mapToInt(Integer::intValue).sum());
  }

  @Test
  void no_text_is_too_strange() {
    String letters = "月給時給円万〜～()（）【】0123456789,.時分休日夜勤なし未経験駅徒歩☆\n\uD800\u0000 a";
    Random random = new Random(20261120);
    for (int i = 0; i < 300; i++) {
      sheet(
          "x" + anyText(random, letters),
          anyText(random, letters),
          anyText(random, letters),
          anyText(random, letters),
          anyText(random, letters));
    }
  }

  private static String anyText(Random random, String letters) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(60); i > 0; i--) {
      text.append(letters.charAt(random.nextInt(letters.length())));
    }
    return text.toString();
  }

  private static boolean says(FactSheet sheet, Condition condition, Polarity polarity) {
    return sheet.conditions().stream()
        .anyMatch(it -> it.code() == condition && it.polarity() == polarity);
  }

  private FactSheet sheet(
      String title, String pay, String hours, String holidays, String description) {
    JobAd ad =
        new JobAd(
            new Posting("test", "1"),
            title,
            description,
            new Employer("株式会社テスト", ""),
            EmploymentType.FULL_TIME,
            Optional.empty(),
            RemoteLevel.UNKNOWN,
            Place.UNKNOWN,
            List.of(),
            Optional.empty(),
            new WorkTerms(pay, hours, holidays, "", "", Set.of()),
            List.of(),
            POSTED,
            Optional.empty());
    return FactSheet.of("1", analysis.read(ad, TODAY));
  }
}
