package dev.shigoto.domain.lint;

import dev.shigoto.domain.job.RemoteLevel;
import java.time.LocalDate;
import java.util.regex.Pattern;

/// Working hours, days off, insurance, smoking, and how work and place may change: what an ad for
/// employees should tell.
final class TermsDisclosure implements LintCheck {

  private static final LocalDate SMOKING_RULE = LocalDate.of(2020, 4, 1);
  private static final LocalDate CHANGE_RULE = LocalDate.of(2024, 4, 1);

  private static final Pattern HOURS_FIELD =
      Pattern.compile("[0-9]|シフト|交[替代]|フレックス|裁量|変形|変則|自由|日勤|夜勤|隔日");
  private static final Pattern HOURS_IN_WORDS =
      Pattern.compile(
          "[0-9]{1,2}(?::[0-9]{2}|時(?:[0-9]{1,2}分|半)?) ?(?:〜|から) ?(?:翌)?[0-9]{1,2}(?::|時)"
              + "|実働 ?[0-9]|所定労働時間|(?:勤務|就業|労働)時間[】::は][^。]{0,10}[0-9]|1日[0-9](?:\\.[0-9])?時間(?:程度|以上|から|〜|の?勤務)|フレックス|裁量労働|変形労働");
  private static final Pattern DAYS_OFF =
      Pattern.compile(
          "休日|お?休み|週休|定休|月[0-9]{1,2}日休|[4四]週[5-8五六七八]休|週[1-7一二三四五六] ?(?:日|回)|年休[0-9]|シフト制|土日|公休");
  private static final Pattern CHANGE =
      Pattern.compile(
          "変更の?範囲|(?:業務|仕事|職種|就業場所|勤務地|場所)(?:内容)?の変更|(?:業務|職種|場所|勤務地)[^。、]{0,4}変更(?:は)?(?:なし|ありません)"
              + "|転勤(?:は)?(?:なし|無し|ありません|の?可能性|あり)");

  @Override
  public void check(LintedAd ad, Findings findings) {
    if (!ad.isEmployment()) {
      return;
    }
    if (!tellsHours(ad)) {
      findings.missing(LintRule.WORKING_HOURS_MISSING, "始業・終業の時刻の記載がありません");
    }
    if (ad.words().holidays().normal().isEmpty() && !ad.says(DAYS_OFF)) {
      findings.missing(LintRule.DAYS_OFF_MISSING, "休日の記載がありません");
    }
    if (!ad.mentions("保険", "社保", "厚生年金", "厚年", "労災")) {
      findings.missing(LintRule.INSURANCE_MISSING, "社会保険・労働保険の記載がありません");
    }
    if (!tellsOfSmoking(ad)) {
      findings.missing(LintRule.SMOKING_MISSING, "受動喫煙対策の記載がありません");
    }
    if (appliesTo(ad, CHANGE_RULE) && !(ad.mentions("変更", "転勤") && ad.says(CHANGE))) {
      findings.missing(LintRule.CHANGE_SCOPE_MISSING, "変更の範囲の記載がありません");
    }
  }

  private static boolean tellsHours(LintedAd ad) {
    return HOURS_FIELD.matcher(ad.words().workingHours().normal()).find()
        || ad.says(HOURS_IN_WORDS);
  }

  private static boolean tellsOfSmoking(LintedAd ad) {
    return ad.mentions("禁煙", "喫煙", "分煙", "たばこ", "タバコ")
        || ad.ad().remote() == RemoteLevel.FULL
        || !appliesTo(ad, SMOKING_RULE);
  }

  /// Whether a rule was in force when the ad was posted.
  private static boolean appliesTo(LintedAd ad, LocalDate since) {
    return !ad.isDated() || !ad.posted().isBefore(since);
  }
}
