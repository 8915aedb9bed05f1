package dev.shigoto.domain.job;

/// What an ad promises or asks for, as seekers filter by it.
public enum Condition {
  /// No experience in the work is asked for.
  NO_EXPERIENCE_OK("未経験OK"),
  /// No licence is asked for.
  NO_QUALIFICATION_OK("無資格OK"),
  /// No work at night.
  NO_NIGHT_SHIFT("夜勤なし"),
  /// Some or all of the work is at night.
  NIGHT_SHIFT("夜勤あり"),
  /// Two days off in every week.
  FULL_TWO_DAYS_OFF("完全週休2日"),
  /// Two days off in at least one week of a month.
  TWO_DAYS_OFF("週休2日"),
  /// Saturdays, Sundays and public holidays are free.
  WEEKENDS_OFF("土日祝休み"),
  /// Hours follow a roster.
  SHIFT_WORK("シフト制"),
  /// No overtime.
  NO_OVERTIME("残業なし"),
  /// Fewer than six hours a day are possible.
  SHORT_HOURS("短時間OK"),
  /// Start and end are chosen by the worker.
  FLEX_TIME("フレックス"),
  /// Commuting by car is allowed.
  CAR_COMMUTE("車通勤OK"),
  /// Commuting cost is paid.
  TRANSPORT_PAID("交通費支給"),
  /// Health, pension, employment and accident insurance.
  SOCIAL_INSURANCE("社会保険完備"),
  /// A bonus is paid.
  BONUS("賞与あり"),
  /// The workplace does not change.
  NO_TRANSFER("転勤なし"),
  /// Housing is offered.
  HOUSING("寮・社宅あり"),
  /// Child-care leave is used, or a nursery is offered.
  CHILD_CARE("子育て支援"),
  /// People over 60 are welcome.
  SENIORS_WELCOME("シニア歓迎"),
  /// Students are welcome.
  STUDENTS_WELCOME("学生歓迎"),
  /// Training is given.
  TRAINING("研修あり"),
  /// The employer pays for gaining a licence.
  QUALIFICATION_SUPPORT("資格取得支援"),
  /// People are wanted at once.
  URGENT("急募"),
  /// Work for three months or more.
  LONG_TERM("長期");

  private final String label;

  Condition(String label) {
    this.label = label;
  }

  /// What seekers read.
  public String label() {
    return label;
  }
}
