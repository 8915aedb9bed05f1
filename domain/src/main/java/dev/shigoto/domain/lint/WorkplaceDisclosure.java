package dev.shigoto.domain.lint;

import dev.shigoto.domain.job.Place;
import dev.shigoto.domain.job.RemoteLevel;
import java.util.regex.Pattern;

/// Whether the ad says where the work is done, at least to the municipality.
final class WorkplaceDisclosure implements LintCheck {

  private static final Pattern NAMED =
      Pattern.compile(
          "(?:勤務地|就業場所|勤務先|勤務場所|配属先)[】\\])::はが ]{1,3}[^。決相談]{0,20}(?:市|区|町|村|駅|店|本社|工場|自宅|在宅)");
  private static final Pattern LEFT_OPEN =
      Pattern.compile(
          "(?:勤務地|就業場所|勤務先|勤務場所|配属先|赴任先)[はをもが::]? ?[^。]{0,25}(?:決定|決め|相談|お伝え|お知らせ|未定)|全国の|県内各|都内某|某所"
              + "|(?:勤務地|就業場所|勤務先)[】\\])::は ]{1,3}(?!会社の|変更|当社)[^。 ]{2,20}");

  @Override
  public void check(LintedAd ad, Findings findings) {
    if (isClear(ad)) {
      return;
    }
    if (ad.ad().place().prefecture().isPresent()) {
      findings.missing(LintRule.WORKPLACE_UNCLEAR, "都道府県までしか書かれていません");
      return;
    }
    ad.first(LEFT_OPEN)
        .ifPresentOrElse(
            words -> findings.words(LintRule.WORKPLACE_UNCLEAR, words, "働く場所が決まっていません"),
            () -> findings.missing(LintRule.WORKPLACE_MISSING, "就業場所の記載がありません"));
  }

  private static boolean isClear(LintedAd ad) {
    Place place = ad.ad().place();
    return !place.city().isBlank()
        || !ad.ad().stations().isEmpty()
        || ad.ad().remote() == RemoteLevel.FULL
        || place.address().chars().anyMatch(Character::isDigit)
        || (ad.mentions("勤務", "就業場所", "配属先") && ad.says(NAMED));
  }
}
