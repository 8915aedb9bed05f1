package dev.shigoto.domain.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.shigoto.domain.ad.AdField;
import dev.shigoto.domain.ad.AdWords;
import dev.shigoto.domain.ad.Span;
import dev.shigoto.domain.job.Employer;
import dev.shigoto.domain.job.EmploymentType;
import dev.shigoto.domain.job.JobAd;
import dev.shigoto.domain.job.Place;
import dev.shigoto.domain.job.Posting;
import dev.shigoto.domain.job.RemoteLevel;
import dev.shigoto.domain.job.WorkTerms;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AdLintTest {

  @ParameterizedTest
  @EnumSource(LintRule.class)
  void every_rule_says_where_it_comes_from_and_what_to_write_instead(LintRule rule) {
    assertFalse(rule.title().isBlank());
    assertTrue(rule.source().citation().contains("法"));
    assertTrue(rule.advice().endsWith("。") || rule.advice().endsWith("」。"), rule.advice());
  }

  @Test
  void a_finding_shows_the_words_as_the_ad_spells_them() {
    Finding finding = find(ad("事務", "３５歳以下の方"), LintRule.AGE_LIMIT).orElseThrow();

    assertEquals(Optional.of(new Span(AdField.REQUIREMENTS, 0, 5, "３５歳以下")), finding.evidence());
  }

  @Test
  void what_a_source_leaves_out_for_everybody_is_only_noticed() {
    JobAd ad = ad("事務", "");
    LintInput input =
        new LintInput(ad, AdWords.of(ad), WageCheck.FINE, LintInput.NOT_DELIVERED_BY_HELLO_WORK);

    Finding finding =
        AdLint.check(input, GoldenAd.TODAY).stream()
            .filter(it -> it.rule() == LintRule.CONTACT_MISSING)
            .findFirst()
            .orElseThrow();

    assertEquals(Severity.NOTICE, finding.severity());
  }

  @Test
  void findings_of_words_stay_errors_where_items_are_left_out() {
    JobAd ad = ad("事務（女性限定）", "");
    LintInput input =
        new LintInput(ad, AdWords.of(ad), WageCheck.FINE, LintInput.NOT_DELIVERED_BY_HELLO_WORK);

    assertTrue(
        AdLint.check(input, GoldenAd.TODAY).stream()
            .anyMatch(it -> it.rule() == LintRule.GENDER_LIMIT && it.severity() == Severity.ERROR));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "60歳以上の方も歓迎",
        "定年60歳、65歳まで再雇用",
        "3歳以上のお子さん",
        "勤続20年以上の職員も在籍",
        "18歳以上（深夜業のため）",
        "利用者は65歳以上の方",
        "小学生（12歳以下）の指導",
        "70歳まで勤務可",
        "30歳 月給28万円の例"
      })
  void ages_that_limit_nobody_are_no_limits(String requirements) {
    assertEquals(Optional.empty(), find(ad("職員", requirements), LintRule.AGE_LIMIT));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void no_text_breaks_the_lint_or_slows_it_down(long seed) {
    Random random = new Random(seed);
    JobAd ad = ad(noise(random, 300), noise(random, 20_000));

    assertTimeoutPreemptively(
        Duration.ofSeconds(5), () -> AdLint.check(LintInput.of(ad), GoldenAd.TODAY));
  }

  private static final String[] PIECES = {
    "固定残業", "代", "歳", "35", "〜", "定年", "女性", "限定", "。", "、", "試用期間", "更新", "円", "万", "時間", "募集",
    "家族", "の職業", "\uD800", "(", "A", " ", "令和", "99年", "13月", "45日", "応募締切", "0120", "-", "市", "区",
    "町"
  };

  private static String noise(Random random, int length) {
    StringBuilder text = new StringBuilder("ん");
    while (text.length() < length) {
      text.append(PIECES[random.nextInt(PIECES.length)]);
    }
    return text.toString();
  }

  private static Optional<Finding> find(JobAd ad, LintRule rule) {
    return AdLint.check(LintInput.of(ad), GoldenAd.TODAY).stream()
        .filter(it -> it.rule() == rule)
        .findFirst();
  }

  private static JobAd ad(String title, String requirements) {
    return new JobAd(
        new Posting("test", "1"),
        title,
        "",
        Employer.UNKNOWN,
        EmploymentType.FULL_TIME,
        Optional.empty(),
        RemoteLevel.NONE,
        Place.UNKNOWN,
        List.of(),
        Optional.empty(),
        new WorkTerms("", "", "", requirements, "", Set.of()),
        List.of(),
        Instant.parse("2026-04-01T00:00:00Z"),
        Optional.empty());
  }
}
