package dev.shigoto.domain.worktime;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads how many days of a year or of a month are free: 年間休日120日, 月8日休み, 公休9日.
final class OffNumbers {

  private static final int LEAST_A_YEAR = 40;
  private static final int MOST_A_YEAR = 250;
  private static final int MOST_A_MONTH = 23;

  private static final String YEAR_OF =
      "(?:[ (:]*(?:20[0-9]{2}|令和[0-9元]{1,2})年?度?(?:の?実績|予定)?[): ]*)?";
  private static final String DAYS =
      "(?<low>[0-9]{2,3})(?:\\.[0-9])?(?:日? ?(?:〜|-|・) ?[0-9]{2,3})? ?日?間?(?:以上|程度|前後|超|〜)?(?:の?(?:お?休み|休日|公休))?";
  private static final Pattern ANNUAL =
      Pattern.compile(
          "年(?:間|次)?(?:の|所定|総|平均)*(?:休日|休暇|公休|お?休み?|休業日)(?:総?日?数|総数|合計)?"
              + YEAR_OF
              + "[^0-9\\n。有]{0,8}"
              + DAYS
              + "|年間(?:で|約|合計|平均|に)?"
              + DAYS.replace("<low>", "<other>").replaceFirst("日\\?間", "日間")
              + "(?:を?お?休|休|の休)"
              + "|(?:休日|公休|休み)(?:数|日数)?[ :(]{0,2}年間?[^0-9\\n。]{0,4}"
              + DAYS.replace("<low>", "<third>"));
  private static final Pattern ANNUAL_IN_FIELD =
      Pattern.compile(
          "年間?[ :は約(]{0,3}"
              + DAYS
              + "|(?<!有給)(?:休日|公休)(?:数|日数)?[ :は約(]{0,3}(?<other>1[0-9]{2}|[6-9][0-9])日");

  private static final String COUNT =
      "(?<low>[0-9]{1,2})(?:(?:日|回)? ?(?:〜|-|・|,|、) ?(?<high>[0-9]{1,2}))? ?(?:日間?|回|公休|休)(?<more>以上|〜)?(?:程度|前後)?";
  private static final String OFF = "(?:の?(?:お?休み?|休日|公休|休))";
  private static final Pattern PER_MONTH =
      Pattern.compile(
          "(?<![0-9])(?:1[ヶかカケヵ箇])?月(?:間|に|平均|毎|は|内|の|約|:| )*(?:公休|休日|休み)?(?:数|日数)?[ :]?"
              + COUNT
              + OFF
              + "|(?:公休|休日|休み)(?:数|日数)?[ :(]{0,2}月(?:間|に|平均|:| )*"
              + COUNT.replaceAll("<(low|high|more)>", "<$1b>"));
  private static final Pattern PER_MONTH_IN_FIELD =
      Pattern.compile(
          "(?:(?<![0-9])(?:1[ヶかカケヵ箇])?月(?:間|に|平均|毎|は|内|の|約|:| )*(?:公休|休日|休み)?|公休(?:数|日数)?[ :]?)"
              + COUNT
              + OFF
              + "?");

  private OffNumbers() {}

  /// @param alone whether 年間120日 says enough
  static OptionalInt annual(Unread text, boolean alone) {
    OptionalInt[] found = {OptionalInt.empty()};
    if (text.hasAny("年")) {
      text.take(
          TimeMatter.ANNUAL_DAYS_OFF, ANNUAL, it -> annual(it, found, "low", "other", "third"));
    }
    if (alone) {
      text.take(
          TimeMatter.ANNUAL_DAYS_OFF, ANNUAL_IN_FIELD, it -> annual(it, found, "low", "other"));
    }
    return found[0];
  }

  private static boolean annual(Matcher match, OptionalInt[] found, String... groups) {
    for (String group : groups) {
      if (match.group(group) != null) {
        int days = Integer.parseInt(match.group(group));
        boolean believed = days >= LEAST_A_YEAR && days <= MOST_A_YEAR;
        found[0] = believed && found[0].isEmpty() ? OptionalInt.of(days) : found[0];
        return believed;
      }
    }
    return false;
  }

  static Stated perMonth(Unread text, boolean alone) {
    Stated[] found = {Stated.NOTHING};
    if (text.hasAny("月", "公休")) {
      text.take(
          TimeMatter.DAYS_OFF_PER_MONTH,
          PER_MONTH,
          it -> perMonth(it, found, it.group("low") == null ? "b" : ""));
    }
    if (alone) {
      text.take(TimeMatter.DAYS_OFF_PER_MONTH, PER_MONTH_IN_FIELD, it -> perMonth(it, found, ""));
    }
    return found[0];
  }

  private static boolean perMonth(Matcher match, Stated[] found, String suffix) {
    int low = Integer.parseInt(match.group("low" + suffix));
    String high = match.group("high" + suffix);
    boolean more = match.group("more" + suffix) != null;
    if (low < 1 || low > MOST_A_MONTH) {
      return false;
    }
    Stated said =
        high != null
            ? Stated.between(low, Integer.parseInt(high))
            : more ? Stated.atLeast(low) : Stated.exactly(low);
    found[0] = found[0].orElse(said);
    return true;
  }
}
