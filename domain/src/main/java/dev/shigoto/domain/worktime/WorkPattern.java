package dev.shigoto.domain.worktime;

/// How the hours of a job are laid out.
public enum WorkPattern {
  /// The same hours on every working day.
  FIXED("固定時間制"),
  /// Hours follow a roster.
  SHIFT("シフト制"),
  /// Shifts follow one another; the ad does not say how many.
  ROTATING("交替制"),
  /// Two shifts a day.
  TWO_SHIFTS("2交替制"),
  /// Three shifts a day.
  THREE_SHIFTS("3交替制"),
  /// Averaged hours; the ad does not say over which period (Labour Standards Act, article 32-2 ff).
  VARIABLE("変形労働時間制"),
  /// Averaged over a week (article 32-5).
  VARIABLE_WEEK("変形労働時間制(1週間単位)"),
  /// Averaged over a month (article 32-2).
  VARIABLE_MONTH("変形労働時間制(1ヶ月単位)"),
  /// Averaged over a year (article 32-4).
  VARIABLE_YEAR("変形労働時間制(1年単位)"),
  /// Start and end are chosen by the worker (article 32-3).
  FLEX("フレックスタイム制"),
  /// Deemed hours, laid out by the worker (articles 38-3 and 38-4).
  DISCRETIONARY("裁量労働制"),
  /// Deemed hours for work outside of the workplace (article 38-2).
  DEEMED("事業場外みなし労働時間制");

  private final String label;

  WorkPattern(String label) {
    this.label = label;
  }

  /// What seekers read.
  public String label() {
    return label;
  }
}
