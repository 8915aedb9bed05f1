package dev.shigoto.domain.worktime;

/// What a statement about working time or days off is about.
public enum TimeMatter {
  SHIFT("勤務時間"),
  WINDOW("勤務時間帯"),
  BREAK("休憩"),
  CORE_TIME("コアタイム"),
  PATTERN("勤務形態"),
  WEEKDAYS("勤務曜日"),
  HOURS_PER_DAY("1日の労働時間"),
  DAYS_PER_WEEK("週の勤務日数"),
  HOURS_PER_WEEK("週の労働時間"),
  DAYS_PER_MONTH("月の勤務日数"),
  HOURS_PER_MONTH("月の労働時間"),
  OVERTIME("時間外労働"),
  NEGOTIABLE("応相談"),
  ANNUAL_DAYS_OFF("年間休日"),
  DAYS_OFF_PATTERN("週休"),
  DAYS_OFF("休日"),
  DAYS_OFF_PER_MONTH("月の休日数"),
  LONG_HOLIDAYS("長期休暇"),
  PAID_LEAVE("年次有給休暇");

  private final String label;

  TimeMatter(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
