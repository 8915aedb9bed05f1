package dev.shigoto.domain.skill;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What an ad says of a skill beyond its name.
final class LevelFinder {

  private static final Pattern AUTOMATIC =
      Pattern.compile(
          "^[^。、\\n]{0,10}?(?:AT|オートマ)(?:車)?(?:限定)?(?:免許)?(?<no>不可|は不可|除く)?(?:も)?(?:可|OK)?");

  private static final Pattern POINTS =
      Pattern.compile("^[^0-9。、\\n]{0,8}(?<points>[1-9][0-9]{2})(?![0-9])");

  private static final Pattern YEARS = Pattern.compile("^[^0-9。\\n]{0,14}(?<years>[0-9]{1,2})年以上");

  /// Names that say their grade, or whose number is none.
  private static final Pattern HAS_GRADE = Pattern.compile("[1-9一二三]級|[一二三]種|乙種|研修|自動車免許");

  private static final Pattern GRADE = Pattern.compile("準?[1-9一二三四]級|N[1-5]|[1-3一二三]種");
  private static final int READ = 24;

  private LevelFinder() {}

  /// @param hit the words that name the skill
  static Optional<String> find(String name, String hit, String behind) {
    String next = behind.substring(0, Math.min(READ, behind.length()));
    return switch (name) {
      case "普通自動車免許", "準中型自動車免許" -> automatic(next);
      case "TOEIC", "TOEFL" -> group(POINTS.matcher(next), "points");
      default ->
          grade(name, hit, next)
              .or(() -> group(YEARS.matcher(next), "years").map(it -> it + "年以上"));
    };
  }

  private static Optional<String> automatic(String next) {
    Matcher found = AUTOMATIC.matcher(next);
    if (!found.find()) {
      return Optional.empty();
    }
    return Optional.of(found.group("no") == null ? "AT限定可" : "AT限定不可");
  }

  /// Of the hit or right behind it.
  private static Optional<String> grade(String name, String hit, String next) {
    if (HAS_GRADE.matcher(name).find()) {
      return Optional.empty();
    }
    Matcher inside = GRADE.matcher(hit);
    if (inside.find()) {
      return Optional.of(inside.group());
    }
    Matcher behind = GRADE.matcher(next);
    return behind.find() && behind.start() <= 1 ? Optional.of(behind.group()) : Optional.empty();
  }

  private static Optional<String> group(Matcher found, String name) {
    return found.find() ? Optional.of(found.group(name)) : Optional.empty();
  }
}
