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
  CONDITIONS("conditions"),
  COMPANY("company");

  private final String apiName;

  Facet(String apiName) {
    this.apiName = apiName;
  }

  /// The name in the JSON API; also that of the filter.
  public String apiName() {
    return apiName;
  }

  public static Optional<Facet> ofApiName(String name) {
    return Arrays.stream(values()).filter(facet -> facet.apiName.equals(name)).findFirst();
  }
}
