package dev.shigoto.domain.query;

import dev.shigoto.domain.job.PayUnit;
import dev.shigoto.domain.job.Yen;

/// Jobs that pay at least `min` per `unit`, compared by the hour so that monthly and hourly ads
/// meet the same floor.
public record PayFloor(PayUnit unit, Yen min) {

  /// Yen per standard hour.
  public double hourly() {
    return (double) min.amount() / unit.hours();
  }
}
