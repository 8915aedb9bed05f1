package dev.shigoto.domain.lint;

import dev.shigoto.domain.ad.AdText;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A trial period must be told with its length and its terms.
final class TrialDisclosure implements LintCheck {

  private static final Pattern TRIAL =
      Pattern.compile("試用期間(?![】::はの]{0,2} ?(?:なし|無し|無(?!給)|ナシ|ありません|ございません|設けて(?:い|お)りません|設けない))");
  private static final Pattern LENGTH =
      Pattern.compile(
          "^[^。【]{0,25}?(?:[0-9一二三四五六]{1,3} ?(?:(?:か|ヶ|カ|ヵ|ケ|箇|ヵ)月|週|日|年|時間)|半年)|^[^。]{0,10}[0-9]月");
  private static final Pattern LENGTH_BEFORE =
      Pattern.compile("(?:[0-9一二三四五六]{1,2} ?(?:か|ヶ|カ|ヵ|ケ|箇)月|[0-9]週間)(?:間)?の?$");
  private static final String SAME =
      "(?:同じ|同一|同額|同条件|同様|同等|変更(?:は|も)?(?:なし|無し|ありません)|差(?:は|が)?(?:ありません|なし|ない)|違い(?:は|が)?(?:ありません|なし)|変わり(?:ません|なし|ありません)|変わらず|[0-9][0-9,.]{0,9}万?円|本採用と)";
  private static final Pattern TERMS = Pattern.compile("^[^。【]{0,60}" + SAME);
  private static final Pattern TERMS_ELSEWHERE =
      Pattern.compile("(?:期間中|その間|この間|試用中|研修中)[^。]{0,40}" + SAME);

  @Override
  public void check(LintedAd ad, Findings findings) {
    if (!ad.isEmployment() || !ad.mentions("試用期間")) {
      return;
    }
    boolean lengthTold = false;
    boolean termsTold = ad.says(TERMS_ELSEWHERE);
    for (AdText text : ad.texts()) {
      String normal = text.normal();
      Matcher trial = TRIAL.matcher(normal);
      while (trial.find()) {
        String after = normal.substring(trial.end()).replaceFirst("^[】\\])]", "");
        String before = normal.substring(Math.max(0, trial.start() - 12), trial.start());
        lengthTold |= LENGTH.matcher(after).find() || LENGTH_BEFORE.matcher(before).find();
        termsTold |= TERMS.matcher(after).find();
      }
    }
    if (!lengthTold || !termsTold) {
      String detail = lengthTold ? "期間中の賃金などの条件の記載がありません" : "期間の長さの記載がありません";
      ad.first(TRIAL).ifPresent(it -> findings.words(LintRule.TRIAL_TERMS_UNCLEAR, it, detail));
    }
  }
}
