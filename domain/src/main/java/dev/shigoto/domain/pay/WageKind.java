package dev.shigoto.domain.pay;

/// What an amount is paid as, in the order in which amounts are taken for the ad's wage.
enum WageKind {
  /// The wage: 時給, 月給, 年俸.
  WAGE,
  /// What the wage begins with: 基本給.
  BASE,
  /// What comes together with overtime and bonus: 月収, 年収.
  EXPECTED,
  /// For a piece of work: 1コマ2,000円.
  PIECE,
  /// Before the wage: 試用期間, 研修中.
  TRIAL,
  /// At some hours or on some days only: 深夜, 土日.
  PREMIUM,
  /// For some people only: 高校生.
  STUDENT,
  /// What somebody got: 月収例.
  EXAMPLE,
  /// On top of a wage: +100円, 100円UP.
  SURCHARGE,
  /// Other money: 交通費, 賞与, 手当.
  OTHER,
  /// Money of which no word says what it is for.
  UNKNOWN
}
