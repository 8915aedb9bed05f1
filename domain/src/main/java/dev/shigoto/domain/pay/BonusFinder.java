package dev.shigoto.domain.pay;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How many months' pay the bonus is worth: 賞与年2回・計4.5ヶ月分.
final class BonusFinder {

  private static final String MONTHS = "(?:[ヶヵケカか箇]月|月(?=分))";
  private static final String NUMBER = "([0-9]{1,2}(?:\\.[0-9]{1,2})?)";
  private static final Pattern NAME = Pattern.compile("賞与|ボーナス|期末・?勤勉手当");
  private static final Pattern TERMS =
      Pattern.compile("[^。]{0,60}?(?=試用|勤続|入社|経過|昇給|退職|休暇|[。■◆●【]|$)|[^。]{0,60}");
  private static final Pattern COUNT =
      Pattern.compile(
          NUMBER + "(?: ?(?:[ヶヵケカか箇]月分?)? ?〜 ?[0-9.]{1,5})? ?" + MONTHS + "(?!以上|目|後|毎|間|に1)");
  private static final Pattern EACH =
      Pattern.compile("(?:年|計)? ?([2-4]) ?回.{0,8}各 ?" + NUMBER + " ?" + MONTHS);
  private static final Pattern SEASONS =
      Pattern.compile(
          "(?:夏季?|上期|6月|7月).{0,6}?"
              + NUMBER
              + " ?"
              + MONTHS
              + ".{0,8}(?:冬季?|下期|12月).{0,6}?"
              + NUMBER
              + " ?"
              + MONTHS);
  private static final double MOST = 15;

  private BonusFinder() {}

  /// Months and where they stand.
  record Bonus(double months, int start, int end) {}

  static Optional<Bonus> find(String normal) {
    if (!normal.contains("賞与") && !normal.contains("ボーナス") && !normal.contains("勤勉")) {
      return Optional.empty();
    }
    Matcher name = NAME.matcher(normal);
    while (name.find()) {
      Matcher terms = TERMS.matcher(normal).region(name.end(), normal.length());
      if (terms.lookingAt()) {
        OptionalDouble months = months(terms.group());
        if (months.isPresent()) {
          return Optional.of(new Bonus(months.getAsDouble(), name.start(), terms.end()));
        }
      }
    }
    return Optional.empty();
  }

  private static OptionalDouble months(String terms) {
    Matcher each = EACH.matcher(terms);
    if (each.find()) {
      return sound(number(each, 1) * number(each, 2));
    }
    Matcher seasons = SEASONS.matcher(terms);
    if (seasons.find()) {
      return sound(number(seasons, 1) + number(seasons, 2));
    }
    Matcher count = COUNT.matcher(terms);
    return count.find() ? sound(number(count, 1)) : OptionalDouble.empty();
  }

  private static double number(MatchResult match, int group) {
    return Double.parseDouble(match.group(group));
  }

  private static OptionalDouble sound(double months) {
    return months > 0 && months <= MOST ? OptionalDouble.of(months) : OptionalDouble.empty();
  }
}
