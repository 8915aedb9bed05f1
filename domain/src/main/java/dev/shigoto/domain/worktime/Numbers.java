package dev.shigoto.domain.worktime;

import java.util.regex.MatchResult;

/// The numbers of statements about time: 3, 7.5, 三, 3〜5, 2、3, 4以上, 20未満.
final class Numbers {

  private static final String KANJI = "〇一二三四五六七八九十";
  private static final String ONE = "(?:[0-9]{1,3}(?:\\.[0-9]{1,2})?|[一二三四五六七八九])";

  private Numbers() {}

  /// A number or a range in `unit`, with what follows it: groups `low`, `high`, `more` and `less`,
  /// and `ab`, `bb` for odd minutes where the unit is hours.
  static String pattern(String unit) {
    return "(?<low>"
        + ONE
        + ")(?:(?: ?(?:"
        + unit
        + ")? ?(?:〜|-|から|又は|または|or|か) ?(?:週|月)?| ?(?:・|,|、) ?)(?<high>"
        + ONE
        + ")(?! ?日 ?[0-9]))? ?(?:"
        + unit
        + ")(?<half>半)?(?:(?<minutes>[0-5]?[0-9])分)? ?"
        + "(?:(?<less>以内|以下|未満|まで|迄|弱)|(?<more>以上|〜|から|より|OK|でも?OK|可))?";
  }

  /// What `match` of [#pattern] says.
  static Stated stated(MatchResult match) {
    double low = number(match.group("low"));
    double odd = odd(match);
    if (match.group("high") != null) {
      return Stated.between(low, number(match.group("high")) + odd);
    }
    if (match.group("less") != null) {
      return Stated.atMost(low + odd);
    }
    return match.group("more") == null ? Stated.exactly(low + odd) : Stated.atLeast(low + odd);
  }

  /// The part of an hour behind the hours: 7時間半, 7時間45分.
  private static double odd(MatchResult match) {
    if (match.group("half") != null) {
      return 0.5;
    }
    String minutes = match.group("minutes");
    return minutes == null ? 0 : Integer.parseInt(minutes) / 60.0;
  }

  static double number(String written) {
    int kanji = KANJI.indexOf(written);
    return kanji >= 0 ? kanji : Double.parseDouble(written);
  }
}
