package dev.shigoto.domain.lint;

import dev.shigoto.domain.ad.AdText;
import dev.shigoto.domain.job.Pay;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Whether the ad says what it pays at least, and whether that is below the minimum wage.
final class PayDisclosure implements LintCheck {

  private static final String AMOUNT = "[0-9][0-9,.]{0,11} ?(?:万|千)?[0-9,]{0,6} ?(?:円|万)";
  private static final Pattern AMOUNTS =
      Pattern.compile(AMOUNT + "|¥ ?[0-9][0-9,]{2,11}|(?:時給|日給|月給|年俸)[:: ]{0,2}[0-9]{3}");
  private static final Pattern STATED =
      Pattern.compile("(?:時給|日給|日当|月給|年俸|年収|月収|週給|基本給|固定給|給与|給料|賃金|報酬|単価)[^。、0-9]{0,8}" + AMOUNT);
  private static final Pattern SURE =
      Pattern.compile("(?:時給|日給|日当|月給|年俸|週給|基本給|固定給|給与|給料|賃金|報酬|単価|1個|1件|1回|1本)[^。例0-9]{0,6}[0-9]");
  private static final Pattern EXAMPLE = Pattern.compile("例|モデル|可能|も可|稼げ|目指せ");
  private static final Pattern NEGOTIABLE =
      Pattern.compile(
          "応?相談|面談|面接|経験[^。]{0,8}(?:考慮|応じ|優遇|決定|により)|能力[^。]{0,8}(?:考慮|応じ|決定|により)|委細|優遇|話し合い");
  private static final Pattern NEGOTIABLE_PAY =
      Pattern.compile("(?:給与|給料|賃金|時給|月給|報酬)[はを::】 ]{0,3}[^。0-9]{0,10}(?:応?相談|面談|面接|委細)");
  private static final Pattern UPPER_BEFORE =
      Pattern.compile("(?:最高|最大|上限|MAX|Max)[^0-9]{0,6}$|(?:^|[^0-9円万]) ?〜 ?$");
  private static final Pattern UPPER_AFTER = Pattern.compile("^ ?(?:まで|以内|以下|が上限|を上限)");

  @Override
  public void check(LintedAd ad, Findings findings) {
    if (ad.wage().belowMinimum()) {
      findings.add(LintRule.BELOW_MINIMUM_WAGE, ad.wage().evidence(), ad.wage().reason());
    }
    Optional<Pay> pay = ad.ad().pay();
    AdText words = ad.words().pay();
    boolean inWords = AMOUNTS.matcher(words.normal()).find();
    if (pay.isEmpty() && !inWords && !ad.says(STATED)) {
      missing(ad, findings);
    } else if (inWords) {
      checkWords(words, findings);
    } else if (pay.isPresent() && pay.get().min().isEmpty()) {
      findings.missing(LintRule.PAY_ONLY_MAXIMUM, "下限の額がありません");
    }
  }

  private static void missing(LintedAd ad, Findings findings) {
    AdText words = ad.words().pay();
    Matcher open = NEGOTIABLE.matcher(words.normal());
    if (open.find()) {
      findings.words(LintRule.PAY_NEGOTIABLE, words.span(open), "額の記載がありません");
      return;
    }
    ad.first(NEGOTIABLE_PAY)
        .ifPresentOrElse(
            span -> findings.words(LintRule.PAY_NEGOTIABLE, span, "額の記載がありません"),
            () -> findings.missing(LintRule.PAY_MISSING, "賃金の額の記載がありません"));
  }

  private static void checkWords(AdText words, Findings findings) {
    String normal = words.normal();
    Matcher example = EXAMPLE.matcher(normal);
    if (onlyUpper(normal)) {
      findings.words(LintRule.PAY_ONLY_MAXIMUM, words.span(0, normal.length()), "下限の額がありません");
    } else if (!SURE.matcher(normal).find() && example.find()) {
      findings.words(
          LintRule.PAY_ONLY_EXAMPLE, words.span(0, normal.length()), "例のほかに、支払う額の記載がありません");
    }
  }

  private static boolean onlyUpper(String pay) {
    Matcher amounts = AMOUNTS.matcher(pay);
    boolean upper = false;
    while (amounts.find()) {
      String before = pay.substring(Math.max(0, amounts.start() - 10), amounts.start());
      String after = pay.substring(amounts.end(), Math.min(pay.length(), amounts.end() + 6));
      upper = UPPER_BEFORE.matcher(before).find() || UPPER_AFTER.matcher(after).find();
      if (!upper) {
        return false;
      }
    }
    return upper;
  }
}
