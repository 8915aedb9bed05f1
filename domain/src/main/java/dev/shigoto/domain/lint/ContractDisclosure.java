package dev.shigoto.domain.lint;

import dev.shigoto.domain.job.EmploymentType;
import java.util.Set;
import java.util.regex.Pattern;

/// How long the contract lasts, and whether it is renewed.
final class ContractDisclosure implements LintCheck {

  private static final Set<EmploymentType> OFTEN_FIXED =
      Set.of(EmploymentType.CONTRACT, EmploymentType.PART_TIME, EmploymentType.DISPATCH);

  private static final Pattern PERIOD =
      Pattern.compile(
          "(?:契約|雇用|派遣|就業|勤務)期間|期間の定め|無期|有期|期間限定|期間雇用|(?<!試用)期間[】::は]|更新|定めなし|正規雇用"
              + "|[0-9]{1,2} ?(?:か|ヶ|カ|ヵ|ケ|箇)月(?:契約|の契約|以上)|[0-9]{1,2}月(?:[0-9]{1,2}日|末)まで");
  private static final Pattern NO_RENEWAL =
      Pattern.compile("更新[】::はのも ]{0,3}(?:[^。、]{0,8})?(?:しない|しません|なし|無し|ありません|ございません|ない)");
  private static final Pattern CRITERION =
      Pattern.compile(
          "更新[^。]{0,40}(?:判断|により|による|に応じ|基準|原則|成績|態度|業務量|希望|自動|条件|勘案|実績|業績|考慮|状況)"
              + "|(?:判断|により|による|に応じ|原則|自動|成績|業務量|希望)[^。]{0,15}更新");

  @Override
  public void check(LintedAd ad, Findings findings) {
    boolean mayEnd = OFTEN_FIXED.contains(ad.ad().employmentType());
    boolean told = ad.mentions("期", "更新", "定め", "月", "正規雇用") && ad.says(PERIOD);
    if (mayEnd && !told) {
      findings.missing(LintRule.CONTRACT_PERIOD_MISSING, "契約期間の有無の記載がありません");
    } else if (ad.isEmployment() && ad.isFixedTerm() && !tellsRenewal(ad)) {
      findings.missing(
          LintRule.RENEWAL_UNCLEAR, ad.mentions("更新") ? "更新を判断する基準の記載がありません" : "更新の有無の記載がありません");
    }
  }

  private static boolean tellsRenewal(LintedAd ad) {
    return ad.mentions("更新") && (ad.says(NO_RENEWAL) || ad.says(CRITERION));
  }
}
