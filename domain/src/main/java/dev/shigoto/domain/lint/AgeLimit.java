package dev.shigoto.domain.lint;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The ages that an ad asks for.
///
/// @param lower the youngest age
/// @param below the age that applicants must not have reached: 35歳以下 is 36
record AgeLimit(OptionalInt lower, OptionalInt below) {

  /// Ages with a word that makes a limit of them.
  static final Pattern PATTERN =
      Pattern.compile(
          "(?<![0-9第])([1-7][0-9]) ?[歳才]? ?(?:〜|から) ?([1-7][0-9]) ?[歳才](?: ?(?:くらい|ぐらい|位|程度|前後))?(以下|未満|まで|迄)?"
              + "|(?<![0-9第])([1-7][0-9]) ?[歳才] ?以上 ?、?([1-7][0-9]) ?[歳才] ?(以下|未満|まで|迄)"
              + "|(?<![0-9第〜])〜? ?([1-7][0-9]) ?[歳才](?: ?(?:くらい|ぐらい|位|程度))? ?(以下|未満|まで|迄|以内|以上)"
              + "|(?:^|[::( 齢は、])(〜) ?([1-7][0-9]) ?[歳才](?![児以未ま])"
              + "|([1-7]0)代(?:前半|後半|半ば)?(?:くらい|ぐらい)?(まで|以下)"
              + "|([1-7]0)代(?:[・、や〜][1-7]0代){0,3}の?(?:方|人|男性|女性)?(のみ|限定|に限)"
              + "|([1-7]0)代(?:[・、や〜][1-7]0代){0,3}の(?:方|人|男性|女性)?を?(募集|求め)");

  static AgeLimit of(Matcher match) {
    if (match.group(1) != null) {
      return between(match.group(1), match.group(2), match.group(3));
    }
    if (match.group(4) != null) {
      return between(match.group(4), match.group(5), match.group(6));
    }
    if (match.group(7) != null) {
      return oneSided(Integer.parseInt(match.group(7)), match.group(8));
    }
    if (match.group(9) != null) {
      return oneSided(Integer.parseInt(match.group(10)), match.group(9));
    }
    if (match.group(11) != null) {
      return oneSided(Integer.parseInt(match.group(11)) + 9, match.group(12));
    }
    String decade = match.group(13) != null ? match.group(13) : match.group(15);
    int age = Integer.parseInt(decade);
    return new AgeLimit(
        OptionalInt.of(age), age >= 60 ? OptionalInt.empty() : OptionalInt.of(age + 10));
  }

  private static AgeLimit between(
      String from, String to, @org.jspecify.annotations.Nullable String word) {
    int top = Integer.parseInt(to);
    int below = "未満".equals(word) ? top : top + 1;
    return new AgeLimit(OptionalInt.of(Integer.parseInt(from)), OptionalInt.of(below));
  }

  private static AgeLimit oneSided(int age, String word) {
    return switch (word) {
      case "以上" -> new AgeLimit(OptionalInt.of(age), OptionalInt.empty());
      case "未満" -> new AgeLimit(OptionalInt.empty(), OptionalInt.of(age));
      default -> new AgeLimit(OptionalInt.empty(), OptionalInt.of(age + 1));
    };
  }

  boolean hasUpper() {
    return below.isPresent();
  }

  /// Whether only people from sixty on are asked for, which is always allowed.
  boolean isForSeniors() {
    return lower.isPresent() && lower.getAsInt() >= 60;
  }

  /// Whether there is a lower limit beyond what laws on minors ask for.
  boolean excludesYoungAdults() {
    return lower.isPresent() && lower.getAsInt() > 18;
  }

  /// Whether people at `age`, and nobody older, are excluded by the upper end.
  boolean endsAt(int age) {
    return below.isPresent() && (below.getAsInt() == age || below.getAsInt() == age + 1);
  }

  /// Whether all ages asked for lie from 30 to 49.
  boolean isWithinThirtyToFortyNine() {
    return lower.orElse(0) >= 30 && below.orElse(100) <= 50;
  }
}
