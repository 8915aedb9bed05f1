package dev.shigoto.domain.ad;

import dev.shigoto.domain.job.FixedOvertime;
import dev.shigoto.domain.job.Yen;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the overtime pay that is already inside a wage: 固定残業代45時間分7万円を含む. Overtime pay that is
/// paid on top of the wage (別途支給) is none, nor is one without an amount.
final class FixedOvertimeParser {

  private static final Pattern NAME = Pattern.compile("(?:固定|みなし|見なし|見込み?|定額|一律)(?:時間外|残業|超過)");

  /// What follows the name, up to what is said of hours beyond the fixed ones.
  private static final Pattern TERMS = Pattern.compile("[^。]{0,50}?(?=超過|超え|[。)]|$)|[^。]{0,50}");

  private static final Pattern ON_TOP = Pattern.compile("別途|別に|含ま[ずな]|含みません|除く|なし|無し|ありません");
  private static final Pattern PLUS = Pattern.compile("(?:\\+|プラス|別途) ?$");
  private static final Pattern HOURS = Pattern.compile("([0-9]{1,3}(?:\\.[0-9])?) ?(?:時間|[hH])");
  private static final Pattern HOURS_BEFORE =
      Pattern.compile("([0-9]{1,3}(?:\\.[0-9])?) ?時間[^。0-9]{0,5}$");
  private static final Pattern AMOUNT = Pattern.compile("(" + JapaneseNumber.PATTERN + ") ?円");

  private FixedOvertimeParser() {}

  static Optional<FixedOvertime> find(String normal) {
    Matcher name = NAME.matcher(normal);
    if (!name.find()) {
      return Optional.empty();
    }
    String before = normal.substring(Math.max(0, name.start() - 20), name.start());
    String terms = termsAfter(normal, name.end());
    if (PLUS.matcher(before).find() || ON_TOP.matcher(terms).find()) {
      return Optional.empty();
    }
    return amount(terms).map(yen -> new FixedOvertime(yen, hours(terms, before)));
  }

  private static String termsAfter(String normal, int from) {
    Matcher terms = TERMS.matcher(normal).region(from, normal.length());
    return terms.lookingAt() ? terms.group() : "";
  }

  private static Optional<Yen> amount(String terms) {
    Matcher amount = AMOUNT.matcher(terms);
    if (!amount.find()) {
      return Optional.empty();
    }
    OptionalLong yen = JapaneseNumber.parse(amount.group(1));
    return yen.isPresent() ? Optional.of(new Yen(yen.getAsLong())) : Optional.empty();
  }

  private static Duration hours(String terms, String before) {
    Matcher hours = HOURS.matcher(terms);
    if (!hours.find()) {
      hours = HOURS_BEFORE.matcher(before);
      if (!hours.find()) {
        return Duration.ZERO;
      }
    }
    return Duration.ofMinutes(Math.round(60 * Double.parseDouble(hours.group(1))));
  }
}
