package dev.shigoto.domain.query;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// A part of understanding a query, which a caller may switch off.
public enum Stage {
  PAY("pay"),
  TIME("time"),
  PLACES("places"),
  EMPLOYMENT_TYPE("employmentType"),
  CONDITIONS("conditions"),
  SENIORITY("seniority"),
  LICENCES("licences"),
  COMPANY("company"),
  OCCUPATION("occupation"),

  /// …なし and …以外 of what is no condition.
  NEGATION("negation"),

  /// Whole sentences, and words that say nothing.
  SENTENCES("sentences");

  /// Everything is understood.
  public static final Set<Stage> ALL = Collections.unmodifiableSet(EnumSet.allOf(Stage.class));

  private final String apiName;

  Stage(String apiName) {
    this.apiName = apiName;
  }

  public String apiName() {
    return apiName;
  }

  public static Optional<Stage> named(String apiName) {
    return Arrays.stream(values()).filter(it -> it.apiName.equals(apiName)).findFirst();
  }
}
