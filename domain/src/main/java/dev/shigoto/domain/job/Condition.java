package dev.shigoto.domain.job;

/// What an ad promises or asks for, as seekers filter by it. What each means stands in
/// `conditions.tsv`: [ConditionMeaning].
public enum Condition {
  NO_EXPERIENCE_OK("未経験OK"),
  EXPERIENCE_PREFERRED("経験者優遇"),
  EXPERIENCE_REQUIRED("経験必須"),
  CAREER_GAP_OK("ブランクOK"),
  NEW_GRADUATES_OK("新卒OK"),
  RECENT_GRADUATES_OK("第二新卒歓迎"),
  ANY_EDUCATION("学歴不問"),
  NO_QUALIFICATION_OK("無資格OK"),
  QUALIFICATION_REQUIRED("資格必須"),
  DRIVING_LICENCE_REQUIRED("要運転免許"),
  NO_NIGHT_SHIFT("夜勤なし"),
  NIGHT_SHIFT("夜勤あり"),
  NIGHT_SHIFT_ONLY("夜勤専従"),
  NIGHT_SHIFT_WELCOME("夜勤できる方歓迎"),
  LATE_NIGHT("深夜勤務あり"),
  EARLY_MORNING("早朝勤務あり"),
  FULL_TWO_DAYS_OFF("完全週休2日"),
  TWO_DAYS_OFF("週休2日"),
  WEEKENDS_OFF("土日祝休み"),
  THREE_DAYS_OFF("週休3日"),
  MANY_DAYS_OFF("年間休日120日以上"),
  LONG_HOLIDAYS("長期休暇あり"),
  SHIFT_WORK("シフト制"),
  FREE_SHIFT("シフト自由"),
  FIXED_HOURS("固定時間"),
  NO_OVERTIME("残業なし"),
  LITTLE_OVERTIME("残業少なめ"),
  OVERTIME("残業あり"),
  SHORT_HOURS("短時間OK"),
  REDUCED_HOURS("時短勤務OK"),
  MORNINGS_ONLY("午前のみOK"),
  AFTERNOONS_ONLY("午後のみOK"),
  EVENINGS_ONLY("夕方・夜のみOK"),
  FLEX_TIME("フレックス"),
  ONE_DAY_A_WEEK_OK("週1日からOK"),
  TWO_DAYS_A_WEEK_OK("週2・3日からOK"),
  WEEKENDS_ONLY("土日のみOK"),
  WEEKDAYS_ONLY("平日のみOK"),
  DEPENDENT_OK("扶養内OK"),
  FULL_REMOTE("フルリモート"),
  REMOTE_WORK("リモート可"),
  OFFICE_ONLY("出社のみ"),
  NEAR_STATION("駅チカ"),
  CAR_COMMUTE("車通勤OK"),
  MOTORCYCLE_COMMUTE("バイク通勤OK"),
  BICYCLE_COMMUTE("自転車通勤OK"),
  PARKING("駐車場あり"),
  SHUTTLE("送迎あり"),
  TRANSPORT_PAID("交通費支給"),
  SOCIAL_INSURANCE("社会保険完備"),
  BONUS("賞与あり"),
  RAISE("昇給あり"),
  RETIREMENT_PAY("退職金あり"),
  DAILY_PAY("日払いOK"),
  WEEKLY_PAY("週払いOK"),
  ADVANCE_PAY("前払いOK"),
  NO_TRANSFER("転勤なし"),
  TRANSFER("転勤あり"),
  HOUSING("寮・社宅あり"),
  MEALS("食事補助あり"),
  DISCOUNT("社員割引あり"),
  CHILD_CARE("子育て支援"),
  CHILD_CARE_LEAVE("産休・育休あり"),
  NURSERY("託児所あり"),
  SENIORS_WELCOME("シニア歓迎"),
  OVER_SIXTY_CHEERED("60歳以上応援"),
  STUDENTS_WELCOME("学生歓迎"),
  HIGH_SCHOOL_STUDENTS_OK("高校生OK"),
  HOMEMAKERS_WELCOME("主婦・主夫歓迎"),
  FOREIGNERS_WELCOME("外国人歓迎"),
  DISABLED_WELCOME("障害者歓迎"),
  FREETERS_WELCOME("フリーター歓迎"),
  SECOND_JOB_OK("WワークOK"),
  SIDE_JOB_OK("副業OK"),
  TRAINING("研修あり"),
  QUALIFICATION_SUPPORT("資格取得支援"),
  PROMOTION("社員登用あり"),
  FREE_DRESS("服装自由"),
  FREE_HAIR("髪型・髪色自由"),
  NAILS_OK("ネイルOK"),
  PIERCINGS_OK("ピアスOK"),
  BEARD_OK("ひげOK"),
  UNIFORM("制服あり"),
  URGENT("急募"),
  IMMEDIATE_START("即日勤務OK"),
  OPENING("オープニング"),
  NO_RESUME("履歴書不要"),
  REMOTE_INTERVIEW("リモート面接OK"),
  LONG_TERM("長期"),
  SHORT_TERM("短期"),
  SINGLE_DAYS("単発OK"),
  FIXED_TERM("有期雇用"),
  INDEFINITE_TERM("無期雇用"),
  RENEWABLE("契約更新あり"),
  INDEFINITE_CONVERSION("無期転換あり"),
  TRIAL_PERIOD("試用期間あり"),
  NO_SMOKING_INDOORS("屋内禁煙"),
  SMOKING_ROOM("喫煙専用室あり"),
  SMOKING_INDOORS("屋内喫煙可");

  private final String label;

  Condition(String label) {
    this.label = label;
  }

  /// What seekers read.
  public String label() {
    return label;
  }

  /// One sentence.
  public String definition() {
    return ConditionMeaning.of(this).definition();
  }

  /// The law, the field of Hello Work's form or the convention that the definition follows.
  public String source() {
    return ConditionMeaning.of(this).source();
  }
}
