package dev.shigoto.domain.lint;

import static dev.shigoto.domain.lint.Severity.ERROR;
import static dev.shigoto.domain.lint.Severity.NOTICE;
import static dev.shigoto.domain.lint.Severity.WARNING;

/// What is looked for in an ad. The names are codes that are stored and searched by: they stay.
public enum LintRule {
  EMPLOYER_MISSING("募集主の名称がない", ERROR, LegalSource.SIX_ITEMS),
  EMPLOYER_ADDRESS_MISSING("募集主の住所がない", ERROR, LegalSource.SIX_ITEMS),
  CONTACT_MISSING("連絡先がない", ERROR, LegalSource.SIX_ITEMS),
  DUTIES_MISSING("仕事の内容がわからない", ERROR, LegalSource.SIX_ITEMS),
  WORKPLACE_MISSING("就業場所がない", ERROR, LegalSource.SIX_ITEMS),
  WORKPLACE_UNCLEAR("就業場所があいまい", WARNING, LegalSource.SIX_ITEMS),
  PAY_MISSING("賃金がない", ERROR, LegalSource.SIX_ITEMS),
  PAY_NEGOTIABLE("賃金の額が示されていない（応相談など）", WARNING, LegalSource.SIX_ITEMS),
  PAY_ONLY_MAXIMUM("賃金の上限だけが示されている", WARNING, LegalSource.ACCURATE_DISPLAY),
  PAY_ONLY_EXAMPLE("賃金の例だけが示されている", WARNING, LegalSource.ACCURATE_DISPLAY),
  BELOW_MINIMUM_WAGE("最低賃金を下回るおそれ", ERROR, LegalSource.MINIMUM_WAGE),
  FIXED_OVERTIME_AMOUNT_MISSING("固定残業代の金額がない", ERROR, LegalSource.FIXED_OVERTIME),
  FIXED_OVERTIME_HOURS_MISSING("固定残業代の時間数がない", ERROR, LegalSource.FIXED_OVERTIME),
  FIXED_OVERTIME_EXCESS_MISSING("固定残業の超過分を支払う旨がない", ERROR, LegalSource.FIXED_OVERTIME),
  WORKING_HOURS_MISSING("労働時間がない", WARNING, LegalSource.TERMS),
  DAYS_OFF_MISSING("休日がない", WARNING, LegalSource.TERMS),
  INSURANCE_MISSING("社会保険・労働保険の適用がわからない", WARNING, LegalSource.TERMS),
  SMOKING_MISSING("受動喫煙を防止する措置がない", NOTICE, LegalSource.SMOKING),
  CONTRACT_PERIOD_MISSING("契約期間がわからない", WARNING, LegalSource.TERMS),
  RENEWAL_UNCLEAR("契約更新の有無・基準がわからない", WARNING, LegalSource.TERMS_OF_2024),
  CHANGE_SCOPE_MISSING("業務・就業場所の変更の範囲がない", NOTICE, LegalSource.TERMS_OF_2024),
  TRIAL_TERMS_UNCLEAR("試用期間の長さ・条件がわからない", WARNING, LegalSource.TERMS),
  AGE_LIMIT("例外事由のない年齢制限", ERROR, LegalSource.AGE),
  AGE_EXCEPTION_UNMET("例外事由の条件に合わない年齢制限", ERROR, LegalSource.AGE),
  AGE_REASON_MISSING("年齢の下限の理由がない", NOTICE, LegalSource.AGE_REASON),
  AGE_PREFERENCE("特定の年齢を好むと読める表現", NOTICE, LegalSource.AGE),
  GENDER_LIMIT("性別の限定", ERROR, LegalSource.GENDER),
  GENDER_PREFERENCE("性別の優先と読める表現", WARNING, LegalSource.GENDER),
  GENDERED_JOB_NAME("一方の性別を表す職種名", WARNING, LegalSource.GENDER),
  GENDER_SUGGESTION("一方の性別を思わせる表現", NOTICE, LegalSource.GENDER),
  AD_EXPIRED("募集期限を過ぎている", ERROR, LegalSource.UP_TO_DATE),
  AD_UNDATED("いつの求人かわからない", WARNING, LegalSource.UP_TO_DATE),
  AD_OLD("半年より前の、期限のない求人", NOTICE, LegalSource.UP_TO_DATE),
  EARNING_PROMISE("必ず・楽に稼げるとの表現", WARNING, LegalSource.ACCURATE_DISPLAY),
  DARK_JOB("いわゆる闇バイトの特徴", ERROR, LegalSource.CRIME_RECRUITING),
  ANONYMOUS_CONTACT("匿名性の高い連絡手段への誘導", WARNING, LegalSource.ANONYMITY),
  FORBIDDEN_MATTER("選考で尋ねてはならない事項", ERROR, LegalSource.PERSONAL_DATA),
  NATIONALITY_LIMIT("国籍の限定", ERROR, LegalSource.NATIONALITY),
  WORK_FORM_MIXED("業務委託と雇用の混同", WARNING, LegalSource.ACCURATE_DISPLAY),
  PENALTY_STATED("違約金・罰金・弁償の定め", WARNING, LegalSource.PENALTY);

  private final String title;
  private final Severity severity;
  private final LegalSource source;

  LintRule(String title, Severity severity, LegalSource source) {
    this.title = title;
    this.severity = severity;
    this.source = source;
  }

  /// What people read, in Japanese.
  public String title() {
    return title;
  }

  public Severity severity() {
    return severity;
  }

  public LegalSource source() {
    return source;
  }

  /// What the employer may write instead, in Japanese.
  public String advice() {
    return Advice.on(this);
  }

  /// Whether the passing of time alone can make or end such a finding. An index that keeps findings
  /// leaves these out, or they would be wrong tomorrow.
  public boolean dependsOnToday() {
    return this == AD_EXPIRED || this == AD_OLD;
  }
}
