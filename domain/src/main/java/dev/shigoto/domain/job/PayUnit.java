package dev.shigoto.domain.job;

/// The period that a wage pays for, with the working hours that make wages comparable: 8 hours a
/// day, 173 hours a month (40 hours a week, 52 weeks, twelve months), 12 months a year.
public enum PayUnit {
  HOUR("時給", 1),
  DAY("日給", 8),
  MONTH("月給", 173),
  YEAR("年収", 2076);

  private final String label;
  private final int hours;

  PayUnit(String label, int hours) {
    this.label = label;
    this.hours = hours;
  }

  /// What seekers read.
  public String label() {
    return label;
  }

  /// Standard working hours in one such period.
  public int hours() {
    return hours;
  }
}
