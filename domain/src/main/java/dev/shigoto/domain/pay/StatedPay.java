package dev.shigoto.domain.pay;

import dev.shigoto.domain.job.Pay;
import dev.shigoto.domain.job.PayUnit;
import dev.shigoto.domain.job.Yen;
import java.util.Optional;

/// A wage that a source states in fields of its own, which hold what somebody typed: ends in the
/// wrong order are swapped, and amounts that cannot belong together are dropped.
///
/// @param note what was corrected, for the log
public record StatedPay(Optional<Pay> pay, Optional<String> note) {

  private static final StatedPay NONE = new StatedPay(Optional.empty(), Optional.empty());
  private static final long MOST_YEN = 1_000_000_000;

  /// Nobody offers a range as wide as this: one of its ends is of another period.
  private static final long WIDEST = 20;

  /// An amount of zero or less says nothing.
  ///
  /// @param unit where the source names one; the amount tells it otherwise, and outweighs it
  public static StatedPay of(Optional<PayUnit> unit, Optional<Long> min, Optional<Long> max) {
    Optional<Long> low = min.filter(amount -> amount > 0);
    Optional<Long> high = max.filter(amount -> amount > 0);
    if (low.isEmpty() && high.isEmpty()) {
      return NONE;
    }
    boolean swapped = low.isPresent() && high.isPresent() && low.get() > high.get();
    return swapped ? inOrder(unit, high, low, true) : inOrder(unit, low, high, false);
  }

  /// No pay, and the reason.
  public static StatedPay dropped(String why) {
    return new StatedPay(Optional.empty(), Optional.of("pay dropped: " + why));
  }

  private static StatedPay inOrder(
      Optional<PayUnit> stated, Optional<Long> low, Optional<Long> high, boolean swapped) {
    long least = low.or(() -> high).orElseThrow();
    long most = high.or(() -> low).orElseThrow();
    if (most > MOST_YEN || most / least >= WIDEST) {
      return dropped("the amounts are not plausible");
    }
    PayUnit unit =
        stated
            .map(it -> PlausiblePay.correct(it, least))
            .orElseGet(() -> PlausiblePay.guess(least));
    Pay pay = new Pay(unit, low.map(Yen::new), high.map(Yen::new), Optional.empty());
    Optional<String> note =
        swapped ? Optional.of("pay swapped: the maximum was below the minimum") : Optional.empty();
    return new StatedPay(Optional.of(pay), note);
  }
}
