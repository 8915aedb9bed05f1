package dev.shigoto.retrieval;

import java.util.Arrays;
import java.util.Optional;

/// What answers can be counted by.
public enum Facet {
  PREFECTURE("prefecture"),
  CITY("city"),
  EMPLOYMENT_TYPE("employmentType"),
  OCCUPATION("occupation"),
  /// Steps of guaranteed hourly pay; a value is the step's lower end in yen.
  PAY("pay"),
  /// Buckets of the best hourly pay.
  HOURLY_PAY("hourlyPay"),
  /// Buckets of the best annual pay.
  ANNUAL_PAY("annualPay"),
  /// Buckets of days since the posting.
  AGE("age"),
  CONDITIONS("conditions"),
  COMPANY("company");

  private final String apiName;

  Facet(String apiName) {
    this.apiName = apiName;
  }

  /// The facet whose filter it leaves out of its counts.
  Facet filter() {
    return this == HOURLY_PAY || this == ANNUAL_PAY ? PAY : this;
  }

  /// The name in the JSON API; mostly also that of the filter.
  public String apiName() {
    return apiName;
  }

  public static Optional<Facet> ofApiName(String name) {
    return Arrays.stream(values()).filter(facet -> facet.apiName.equals(name)).findFirst();
  }
}
