package dev.shigoto.domain.worktime;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads on which days work is done: 月〜金, 平日のみ, 土曜 8:30〜12:30.
final class WorkWeekdays {

  private static final String DAYS = "月火水木金土日";
  private static final String DAY = "[" + DAYS + "](?:曜日?)?";
  private static final String FREE = "(?! ?[はがも]? ?(?:お?休|定休|公休|除|以外|祝|日数|間|当|給|額|収|末|勤手))";
  private static final Pattern RANGE =
      Pattern.compile(
          "(?<![0-9\\p{IsHan}])(?<from>["
              + DAYS
              + "])(?:曜日?)? ?(?:〜|-|ー|から) ?(?<to>["
              + DAYS
              + "])(?:曜日?)?(?![0-9])"
              + FREE
              + "(?:まで)?(?:の?平日)?(?:のみ|勤務)*");
  private static final Pattern FIVE_DAYS =
      Pattern.compile("平日(?:\\(月[〜-]金\\))?(?:(?:のみ|だけ)(?:の?(?:勤務|お仕事))?|の?勤務)");
  private static final Pattern FIVE_DAYS_ALONE =
      Pattern.compile("平日(?:\\(月[〜-]金\\))?(?=[ :)\\n0-9]|$)");
  private static final Pattern LIST =
      Pattern.compile(
          "(?<![0-9\\p{IsHan}])"
              + DAY
              + "(?:(?:[・、,/]| |と|及び)?(?:"
              + DAY
              + "|祝日?)){0,6}"
              + FREE
              + "(?:(?:のみ|だけ)|の?勤務|(?=[ :]{0,2}(?:\\n|[0-9])))(?:可能な方|できる方)?");

  private WorkWeekdays() {}

  /// @param lists whether single days count: 土曜 in a text that is about hours
  static Set<DayOfWeek> read(Unread text, boolean lists) {
    Set<DayOfWeek> found = EnumSet.noneOf(DayOfWeek.class);
    if (text.hasAny("月", "平日", "火", "水", "木", "金", "土", "日")) {
      text.take(TimeMatter.WEEKDAYS, RANGE, it -> addRange(it, found));
      text.take(TimeMatter.WEEKDAYS, FIVE_DAYS, it -> addFiveDays(found));
    }
    if (lists) {
      text.take(TimeMatter.WEEKDAYS, FIVE_DAYS_ALONE, it -> addFiveDays(found));
      text.take(TimeMatter.WEEKDAYS, LIST, it -> addEach(it.group(), found));
    }
    return found;
  }

  /// 土〜日 and 金〜月 as well as 月〜金.
  private static boolean addRange(Matcher match, Set<DayOfWeek> found) {
    int from = DAYS.indexOf(match.group("from"));
    int to = DAYS.indexOf(match.group("to"));
    for (int i = from; i != to; i = (i + 1) % 7) {
      found.add(DayOfWeek.of(i + 1));
    }
    found.add(DayOfWeek.of(to + 1));
    return true;
  }

  private static boolean addEach(String words, Set<DayOfWeek> found) {
    if (words.length() < 2) {
      return false; // 月 of a month
    }
    String names = words.replaceAll("曜日?|祝日|勤務.*", "");
    names
        .chars()
        .map(DAYS::indexOf)
        .filter(i -> i >= 0)
        .forEach(i -> found.add(DayOfWeek.of(i + 1)));
    return true;
  }

  private static boolean addFiveDays(Set<DayOfWeek> found) {
    found.addAll(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY));
    return true;
  }
}
