package dev.shigoto.domain.worktime;

/// How many days of a week are free. The most telling one comes first.
public enum OffPattern {
  EVERY_WEEK_THREE("週休3日"),
  /// Two days off in every week; which ones may change (Hello Work: 週休二日制：毎週).
  EVERY_WEEK_TWO("完全週休2日"),
  /// Saturdays, Sundays and public holidays.
  WEEKENDS_AND_HOLIDAYS("土日祝休み"),
  /// Eight days off in four weeks.
  FOUR_WEEKS_EIGHT("4週8休"),
  /// Two days off in at least one week of a month (Hello Work: 週休二日制：その他).
  SOME_WEEKS_TWO("週休2日"),
  FOUR_WEEKS_SEVEN("4週7休"),
  FOUR_WEEKS_SIX("4週6休"),
  FOUR_WEEKS_FIVE("4週5休"),
  FOUR_WEEKS_FOUR("4週4休"),
  EVERY_WEEK_ONE("週休1日"),
  /// By the employer's own calendar.
  BY_CALENDAR("会社カレンダーによる"),
  /// By a roster.
  BY_SHIFT("シフトによる"),
  /// The ad says that there are not two days off in a week (Hello Work: 週休二日制：なし).
  NONE("週休2日なし");

  private final String label;

  OffPattern(String label) {
    this.label = label;
  }

  /// Free days in every week; 0 where that differs.
  int everyWeek() {
    return switch (this) {
      case EVERY_WEEK_THREE -> 3;
      case EVERY_WEEK_TWO, WEEKENDS_AND_HOLIDAYS, FOUR_WEEKS_EIGHT -> 2;
      case EVERY_WEEK_ONE, FOUR_WEEKS_FOUR -> 1;
      case SOME_WEEKS_TWO, FOUR_WEEKS_SEVEN, FOUR_WEEKS_SIX, FOUR_WEEKS_FIVE -> 0;
      case BY_CALENDAR, BY_SHIFT, NONE -> 0;
    };
  }

  /// What seekers read.
  public String label() {
    return label;
  }
}
