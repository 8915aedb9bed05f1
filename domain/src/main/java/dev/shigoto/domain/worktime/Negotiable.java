package dev.shigoto.domain.worktime;

/// What an applicant may ask for.
public enum Negotiable {
  /// When the day begins and ends, or how long it is.
  HOURS("時間応相談"),
  /// On which days, or on how many.
  DAYS("曜日・日数応相談"),
  /// Which of the stated shifts.
  CHOICE_OF_SHIFT("時間帯を選べる"),
  /// When the employment begins.
  START_DATE("勤務開始日応相談"),
  /// The employment may begin at once.
  START_AT_ONCE("即日勤務OK");

  private final String label;

  Negotiable(String label) {
    this.label = label;
  }

  /// What seekers read.
  public String label() {
    return label;
  }
}
