package dev.shigoto.domain.pay;

import dev.shigoto.domain.ad.Span;
import dev.shigoto.domain.job.PayUnit;
import dev.shigoto.domain.job.Yen;
import java.util.Optional;

/// What is paid while somebody is on trial or in training.
public record TrialPay(PayUnit unit, Optional<Yen> min, Optional<Yen> max, Span span) {

  /// The least for one standard hour.
  public double hourlyMin() {
    return (double) min.or(() -> max).orElseThrow().amount() / unit.hours();
  }
}
