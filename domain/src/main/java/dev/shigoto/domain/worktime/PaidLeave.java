package dev.shigoto.domain.worktime;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the paid leave after six months: 6ヶ月経過後の年次有給休暇日数 10日, 有給休暇（入社半年後10日付与）.
final class PaidLeave {

  private static final int MOST = 40;
  private static final String HALF_YEAR =
      "(?:(?:入社|入職|採用|勤続|雇用)?(?:から|後)?(?:(?:6|六)[ヶかカケヵ箇]月|半年)(?:間)?(?:継続|勤務|経過|就業|在籍)*(?:後|で|時点?で?|した(?:場合|後))?|入社(?:時|初日|日)に?|初年度|法定)";
  private static final String LEAVE = "(?:年次)?(?:有給(?:休暇)?|有休)(?:付与)?(?:日数)?";
  private static final String DAYS = "(?<%s>[0-9]{1,2})(?:日?〜[0-9]{1,2})?日";
  private static final String GAP = "[^0-9\\n。、,・+取消平]{0,10}";

  private static final Pattern GRANTED =
      Pattern.compile(
          HALF_YEAR
              + GAP
              + LEAVE
              + GAP
              + DAYS.formatted("a")
              + "(?:間)?(?:付与)?"
              + "|"
              + LEAVE
              + "(?:[^0-9\\n。取消平]{0,6}"
              + HALF_YEAR
              + ")?"
              + GAP
              + DAYS.formatted("b")
              + "(?:間)?(?:[^0-9\\n。]{0,3}"
              + HALF_YEAR
              + "\\)?)?(?:[^0-9\\n。]{0,3}付与)?"
              + "|"
              + HALF_YEAR
              + GAP
              + DAYS.formatted("c")
              + "(?:間)?の?"
              + LEAVE);

  private PaidLeave() {}

  static OptionalInt read(Unread text) {
    OptionalInt[] found = {OptionalInt.empty()};
    if (text.hasAny("有給", "有休")) {
      text.take(TimeMatter.PAID_LEAVE, GRANTED, it -> add(it, found));
    }
    return found[0];
  }

  private static boolean add(Matcher match, OptionalInt[] found) {
    int days = Integer.parseInt(days(match));
    boolean believed = days >= 1 && days <= MOST;
    found[0] = believed && found[0].isEmpty() ? OptionalInt.of(days) : found[0];
    return believed;
  }

  private static String days(Matcher match) {
    if (match.group("a") != null) {
      return match.group("a");
    }
    return match.group("b") != null ? match.group("b") : match.group("c");
  }
}
