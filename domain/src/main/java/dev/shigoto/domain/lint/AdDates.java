package dev.shigoto.domain.lint;

import dev.shigoto.domain.ad.AdText;
import dev.shigoto.domain.ad.Scan;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Whether the ad is over, old, or tells no date.
final class AdDates implements LintCheck {

  /// Our own measure: the law asks for current ads, and names no number of days.
  static final int OLD_DAYS = 180;

  private static final int REIWA = 2018;

  private static final Pattern DEADLINE =
      Pattern.compile(
          "(?:応募|募集|受付|受け付け|申込み?|エントリー|掲載)の?(?:締め?切り?日?|〆切|期限|期日|期間|終了日?)[】::はを ]{0,3}"
              + "(?:(20[0-9]{2}) ?[年/.-]|令和 ?([0-9]{1,2}) ?年) ?([0-9]{1,2}) ?[月/.-] ?(?:末|([0-9]{1,2})(?![0-9]))(?! ?日? ?(?:\\([^)]{1,3}\\))? ?(?:〜|から))");

  @Override
  public void check(LintedAd ad, Findings findings) {
    Optional<LocalDate> expiry = ad.ad().expiresAt().map(LintedAd::dayOf);
    if (expiry.isPresent() && expiry.get().isBefore(ad.today())) {
      findings.missing(LintRule.AD_EXPIRED, "掲載の期限は" + expiry.get() + "でした");
    } else if (ad.mentions("締", "〆", "期限", "期日", "期間", "終了")) {
      ad.texts().forEach(text -> checkDeadline(text, ad, findings));
    }
    if (!ad.isDated()) {
      findings.missing(LintRule.AD_UNDATED, "掲載日がわかりません");
    } else if (expiry.isEmpty() && ad.posted().plusDays(OLD_DAYS).isBefore(ad.today())) {
      findings.missing(LintRule.AD_OLD, "掲載日は" + ad.posted() + "で、期限がありません");
    }
  }

  private static void checkDeadline(AdText text, LintedAd ad, Findings findings) {
    Scan scan = Scan.of(DEADLINE, text);
    while (scan.find()) {
      Matcher match = scan.match();
      if (date(match).map(day -> day.isBefore(ad.today())).orElse(false)) {
        findings.words(LintRule.AD_EXPIRED, text.span(match), "書かれた期限を過ぎています");
      }
    }
  }

  private static Optional<LocalDate> date(Matcher match) {
    int year =
        match.group(1) != null
            ? Integer.parseInt(match.group(1))
            : REIWA + Integer.parseInt(match.group(2));
    try {
      YearMonth month = YearMonth.of(year, Integer.parseInt(match.group(3)));
      String day = match.group(4);
      return Optional.of(day == null ? month.atEndOfMonth() : month.atDay(Integer.parseInt(day)));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }
}
