package dev.shigoto.domain.pay;

import dev.shigoto.domain.job.Yen;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the overtime pay that is already inside a wage: 固定残業代45時間分7万円を含む. Overtime pay that is
/// paid on top of the wage (別途支給) is none.
final class FixedOvertimeParser {

  private static final String HOURS_OF = "([0-9]{1,3}(?:\\.[0-9])?) ?(?:時間|[hH])";

  /// Overtime pay without 固定 counts where hours and an amount are said to be inside the wage.
  private static final Pattern NAME =
      Pattern.compile(
          "(?:固定|みなし|見なし|見込み?|定額|一律)の?(?:時間外|残業|超過|割増)"
              + "|(?:残業代|残業手当|時間外(?:勤務|労働)?手当)"
              + "(?=[^。]{0,8}[0-9] ?(?:時間|[hH])[^。]{0,18}円[^。]{0,6}[含込])");

  /// What follows the name, up to what is said of hours beyond the fixed ones.
  private static final Pattern TERMS =
      Pattern.compile("[^。]{0,60}?(?=超過し|超過分|超過時|超え|[。)]|$)|[^。]{0,60}");

  private static final Pattern ON_TOP =
      Pattern.compile("別途|別に|含ま[ずな]|含みません|除く|なし|無し|: ?無|ありません|ございません|ゼロ");
  private static final Pattern PLUS = Pattern.compile("(?:\\+|プラス|別途) ?$");
  private static final Pattern BREAKDOWN = Pattern.compile("(?:\\(|内訳)[^()]{0,40}$");
  private static final Pattern HOURS = Pattern.compile("(?<!1日|実働|所定労働)" + HOURS_OF);
  private static final Pattern HOURS_BEFORE =
      Pattern.compile(HOURS_OF + "(?:分|相当|/月)[^。0-9]{0,5}$");
  private static final Pattern HOURS_BEYOND = Pattern.compile(HOURS_OF + "を?超");
  private static final Pattern AMOUNT =
      Pattern.compile("(" + JapaneseNumber.PATTERN + ")(?: ?円|(?<=[万千]))");

  /// 月20時間分・32,000円〜45,000円の固定残業代, 営業手当5万円は30時間分の固定残業代.
  private static final Pattern AMOUNT_BEFORE =
      Pattern.compile(
          "(?:"
              + HOURS_OF
              + "分?(?:・|、|の|/| ))?("
              + JapaneseNumber.PATTERN
              + ")円(?: ?〜[0-9,.万千]{1,12}円)?(?:の|(?<=手当.{1,12})(?:は|を)[^。0-9]{0,6}(?:"
              + HOURS_OF
              + "分?の?)?[^。0-9]{0,4})$");

  private static final int WINDOW = 45;

  private FixedOvertimeParser() {}

  /// The first that has an amount, or else the first.
  static Optional<StatedOvertime> find(String normal) {
    if (!normal.contains("残業") && !normal.contains("時間外") && !normal.contains("固定")) {
      return Optional.empty();
    }
    Optional<StatedOvertime> first = Optional.empty();
    Matcher name = NAME.matcher(normal);
    while (name.find()) {
      Optional<StatedOvertime> found = at(name, normal);
      if (found.filter(it -> it.amount().isPresent()).isPresent()) {
        return found;
      }
      first = first.or(() -> found);
    }
    return first;
  }

  private static Optional<StatedOvertime> at(Matcher name, String text) {
    String before = text.substring(Math.max(0, name.start() - WINDOW), name.start());
    String terms = termsAfter(text, name.end());
    boolean plus = PLUS.matcher(before).find() && !BREAKDOWN.matcher(before).find();
    if (plus || ON_TOP.matcher(terms).find()) {
      return Optional.empty();
    }
    Optional<Yen> amount = yen(AMOUNT.matcher(terms), 1);
    Optional<Duration> hours = hours(HOURS.matcher(terms), 1);
    if (amount.isEmpty()) {
      Matcher earlier = AMOUNT_BEFORE.matcher(before);
      if (earlier.find()) {
        amount = number(earlier.group(2));
        hours =
            duration(earlier.group(1))
                .or(() -> duration(earlier.group(3)))
                .or(() -> hours(HOURS.matcher(terms), 1));
      }
    }
    String after = text.substring(name.end(), Math.min(text.length(), name.end() + 3 * WINDOW));
    Optional<Duration> known =
        hours
            .or(() -> hours(HOURS_BEFORE.matcher(before), 1))
            .or(() -> hours(HOURS_BEYOND.matcher(after), 1));
    return Optional.of(
        new StatedOvertime(amount, known, name.start(), name.end() + terms.length()));
  }

  private static String termsAfter(String normal, int from) {
    Matcher terms = TERMS.matcher(normal).region(from, normal.length());
    return terms.lookingAt() ? terms.group() : "";
  }

  private static Optional<Yen> yen(Matcher amount, int group) {
    return amount.find() ? number(amount.group(group)) : Optional.empty();
  }

  private static Optional<Yen> number(String text) {
    OptionalLong yen = JapaneseNumber.parse(text);
    return yen.isPresent() ? Optional.of(new Yen(yen.getAsLong())) : Optional.empty();
  }

  private static Optional<Duration> hours(Matcher hours, int group) {
    return hours.find() ? duration(hours.group(group)) : Optional.empty();
  }

  private static Optional<Duration> duration(@org.jspecify.annotations.Nullable String hours) {
    return hours == null
        ? Optional.empty()
        : Optional.of(Duration.ofMinutes(Math.round(60 * Double.parseDouble(hours))));
  }
}
