package dev.shigoto.domain.worktime;

/// How much work an ad states, without overtime and without breaks.
public record Workload(
    Stated hoursPerDay,
    Stated daysPerWeek,
    Stated hoursPerWeek,
    Stated daysPerMonth,
    Stated hoursPerMonth) {

  public static final Workload NOTHING =
      new Workload(Stated.NOTHING, Stated.NOTHING, Stated.NOTHING, Stated.NOTHING, Stated.NOTHING);

  /// Each statement of this one, or else of the other.
  Workload orElse(Workload other) {
    return new Workload(
        hoursPerDay.orElse(other.hoursPerDay),
        daysPerWeek.orElse(other.daysPerWeek),
        hoursPerWeek.orElse(other.hoursPerWeek),
        daysPerMonth.orElse(other.daysPerMonth),
        hoursPerMonth.orElse(other.hoursPerMonth));
  }
}
