package dev.shigoto.domain.ad;

import dev.shigoto.domain.job.Yen;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The amounts of one wage. 950円 is both ends of the range, 950円〜 and 950円以上 only the lower one,
/// 〜950円 and 950円まで only the upper one; 20〜30万円 shares its 万; ends in the wrong order are
/// swapped.
record AmountRange(Optional<Yen> min, Optional<Yen> max) {

  /// A number that is not a date, a time, a share or a count.
  private static final String AMOUNT = JapaneseNumber.PATTERN + "(?![0-9:%/年月日時分歳名人件回週か])";

  /// Groups `low`, `high`, `open` and `upTo`.
  static final String PATTERN =
      "(?<low>"
          + AMOUNT
          + ") ?円? ?(?:(?<upTo>まで|以下|以内)|(?<open>〜|から|以上|-) ?(?<high>"
          + AMOUNT
          + ")?)?";

  private static final Pattern UP_TO = Pattern.compile("(?:〜|最大|上限) ?$");
  private static final long LEAST = 300; // below, it is no wage but a number of something else
  private static final int MAN = 10_000; // 万

  /// The range that `match` of [#PATTERN] found behind the words `before`.
  static Optional<AmountRange> of(Matcher match, String before) {
    OptionalLong first = JapaneseNumber.parse(match.group("low"));
    OptionalLong second =
        Optional.ofNullable(match.group("high"))
            .map(JapaneseNumber::parse)
            .orElse(OptionalLong.empty());
    if (first.isEmpty()) {
      return Optional.empty();
    }
    long low = first.getAsLong();
    if (second.isPresent()) {
      return between(low, second.getAsLong());
    }
    if (low < LEAST) {
      return Optional.empty();
    }
    Optional<Yen> amount = Optional.of(new Yen(low));
    boolean upTo = match.group("upTo") != null || UP_TO.matcher(before).find();
    boolean from = match.group("open") != null;
    return Optional.of(
        new AmountRange(upTo ? Optional.empty() : amount, from ? Optional.empty() : amount));
  }

  private static Optional<AmountRange> between(long first, long second) {
    long low = first < 1000 && second >= MAN ? first * MAN : first; // 20〜30万円
    long high = second < 1000 && first >= MAN ? second * MAN : second; // 20万〜30
    if (Math.min(low, high) < LEAST) {
      return Optional.empty();
    }
    return Optional.of(
        new AmountRange(
            Optional.of(new Yen(Math.min(low, high))), Optional.of(new Yen(Math.max(low, high)))));
  }

  /// The amount that tells which period is paid.
  long typical() {
    return min.or(this::max).map(Yen::amount).orElse(0L);
  }
}
