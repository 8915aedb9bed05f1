package dev.shigoto.domain.pay;

/// A wage made comparable: yen per hour or per year. Where the ad leaves an end open, it is that of
/// the other end.
public record PayRange(double min, double max) {

  public PayRange {
    if (!(min >= 0 && max >= min)) {
      throw new IllegalArgumentException("pay range from " + min + " to " + max);
    }
  }
}
