package dev.shigoto.domain.pay;

/// What is odd about a stated wage, or worth knowing of it.
public enum PayFlag {
  HOURLY_LOOKS_MONTHLY("時給欄に月給", "時給としては高すぎ、月給の額と読める"),
  HOURLY_LOOKS_DAILY("時給欄に日給", "時給としては高すぎ、日給の額と読める"),
  HOURLY_LOOKS_ANNUAL("時給欄に年収", "時給としては高すぎ、年収の額と読める"),
  HOURLY_TOO_HIGH("時給の上限が高すぎる", "時給の上限が1万円を超える"),
  UNIT_CORRECTED("給与単位を補正", "額が表示の単位に合わないため、額から単位を判断した"),
  MAX_BELOW_MIN("上限が下限を下回る", "後に書かれた額が先の額より低い"),
  BELOW_MINIMUM_WAGE("最低賃金未満の可能性", "時給に換算した額が地域別最低賃金を下回る"),
  TOO_WIDE("給与の幅が広すぎる", "上限が下限の3倍以上ある"),
  IMPLAUSIBLE("給与額が不自然", "時給に換算した額が通常の範囲にない"),
  UPPER_END_ONLY("上限のみ", "下限が書かれていない"),
  EXAMPLE_ONLY("例のみ", "給与例だけで、支払われる額が書かれていない"),
  WEEKLY_WAGE("週給", "週給を月額に換算した"),
  PIECE_RATE("出来高払い", "件数や歩合で支払われる"),
  COMMISSION("歩合あり", "固定額のほかに歩合や出来高がある"),
  FIXED_OVERTIME_AMOUNT_MISSING("固定残業代の額が不明", "固定残業代の額が書かれていない"),
  FIXED_OVERTIME_HOURS_MISSING("固定残業代の時間が不明", "固定残業代が何時間分か書かれていない"),
  FOREIGN_CURRENCY("外貨建て", "円ではない通貨で書かれている"),
  DAILY_PAYOUT("日払い", "日払いができる"),
  WEEKLY_PAYOUT("週払い", "週払いができる"),
  ADVANCE_PAYOUT("前払い", "給与の前払いができる"),
  NEGOTIABLE("応相談", "額が書かれておらず、相談や規定によるとある"),
  NOT_UNDERSTOOD("給与不明", "給与の額が読み取れない");

  private final String label;
  private final String reason;

  PayFlag(String label, String reason) {
    this.label = label;
    this.reason = reason;
  }

  /// What readers see.
  public String label() {
    return label;
  }

  /// Why it is set, in a sentence.
  public String reason() {
    return reason;
  }
}
