package dev.shigoto.domain.worktime;

/// A break of several days that an ad promises beyond the weekly days off.
public enum LongHoliday {
  YEAR_END("年末年始"),
  SUMMER("夏季・お盆"),
  GOLDEN_WEEK("ゴールデンウィーク"),
  WINTER("冬季"),
  SPRING("春季"),
  AUTUMN("秋季"),
  REFRESH("リフレッシュ");

  private final String label;

  LongHoliday(String label) {
    this.label = label;
  }

  /// What seekers read.
  public String label() {
    return label;
  }
}
