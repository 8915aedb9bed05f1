package dev.shigoto.domain.lint;

import dev.shigoto.domain.ad.AdField;
import dev.shigoto.domain.ad.AdText;
import dev.shigoto.domain.ad.Scan;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Limits of age for applicants, and whether an exception of the law is named for them and met.
final class AgeLimits implements LintCheck {

  private static final int BEFORE = 60;
  private static final int AFTER = 80;

  /// Ages of others (customers, children, colleagues), of retirement, or in examples of pay.
  private static final Pattern NOT_OF_APPLICANTS_BEFORE =
      Pattern.compile(
          "(?:再雇用|継続雇用|再雇用制度|勤務延長|雇用延長|嘱託|定年|定年制|上限|平均年齢|最高齢|利用者|入居者|患者|お客様?|顧客|会員|対象者?は?(?:児童|子)"
              + "|児|子ども?|子供|お子様?|お子さん|園児|生徒|保護者|家族|扶養|例|例:|モデル|入社[^。]{0,6}|高齢者|創業)[^。、]{0,12}$");
  private static final Pattern NOT_OF_APPLICANTS_AFTER =
      Pattern.compile(
          "^(?:の方|の者)?(?:も|でも)|^[^。]{0,12}(?:支援|介護|介助|指導|療育|保育|ケア|お世話|サービス)|^[^。]{0,4}(?:再雇用|継続|勤務|働|雇用|就業|就労|活躍|延長|在籍|お子|子|児|幅広|利用|入居|患者|年収|月収|月給|高齢者|の?(?:お客|利用者|入居者|児童|生徒|お子|子ども|子供|乳幼児|幼児))"
              + "|^[^。、]{0,10}(?:活躍|在籍|勤務中|働いて|働け|再雇用|継続雇用|が中心|勤務可|勤務でき)");
  private static final Pattern OF_APPLICANTS =
      Pattern.compile("応募|対象|募集|限|年齢|の方|の者|求む|歓迎|資格|条件|採用|未経験|経験");
  private static final Pattern EXPERIENCE =
      Pattern.compile("経験(?:が|を|は|者)?(?:[0-9]{1,2}年|必須|のみ|限定|に限|のある方|をお持ち)|実務経験|要経験|経験豊富");
  private static final Pattern NO_EXPERIENCE =
      Pattern.compile("(?:経験|職歴)[^。]{0,6}(?:問いません|問わ|不問|なしOK|なくても)|未経験");

  @Override
  public void check(LintedAd ad, Findings findings) {
    if (!ad.isEmployment() || !ad.mentions("歳", "才", "0代")) {
      return;
    }
    for (AdText text : ad.texts()) {
      if (text.field() != AdField.HOLIDAYS && text.field() != AdField.ADDRESS) {
        check(text, ad, findings);
      }
    }
  }

  private static void check(AdText text, LintedAd ad, Findings findings) {
    String normal = text.normal();
    Scan scan = Scan.of(AgeLimit.PATTERN, text);
    while (scan.find()) {
      Matcher match = scan.match();
      String before = normal.substring(Math.max(0, match.start() - BEFORE), match.start());
      String after = normal.substring(match.end(), Math.min(normal.length(), match.end() + AFTER));
      if (isOfApplicants(text.field(), before, after)) {
        judge(text, match, before + match.group() + after, ad, findings);
      }
    }
  }

  private static boolean isOfApplicants(AdField field, String before, String after) {
    if (NOT_OF_APPLICANTS_BEFORE.matcher(before).find()
        || NOT_OF_APPLICANTS_AFTER.matcher(after).find()) {
      return false;
    }
    String near =
        before.substring(Math.max(0, before.length() - 15))
            + after.substring(0, Math.min(after.length(), 15));
    return switch (field) {
      case TITLE, REQUIREMENTS -> true;
      default -> OF_APPLICANTS.matcher(near).find();
    };
  }

  private static void judge(
      AdText text, Matcher match, String around, LintedAd ad, Findings findings) {
    AgeLimit limit = AgeLimit.of(match);
    if (limit.isForSeniors()) {
      return;
    }
    Optional<AgeException> exception =
        AgeException.in(around).filter(it -> it != AgeException.LAW || !limit.hasUpper());
    if (exception.isPresent()) {
      if (!exception.get().isMet(limit, around, ad)) {
        findings.words(
            LintRule.AGE_EXCEPTION_UNMET, text.span(match), "挙げられた例外事由の条件（契約期間、経験、年齢の幅）に合いません");
      }
    } else if (limit.hasUpper() || limit.excludesYoungAdults()) {
      findings.words(LintRule.AGE_LIMIT, text.span(match), "年齢の条件に例外事由の記載がありません");
    } else {
      findings.words(LintRule.AGE_REASON_MISSING, text.span(match), "下限の理由（法令の規定など）の記載がありません");
    }
  }

  /// Whether the ad asks for experience in the work.
  static boolean asksForExperience(LintedAd ad) {
    return ad.says(EXPERIENCE) && !ad.says(NO_EXPERIENCE);
  }
}
