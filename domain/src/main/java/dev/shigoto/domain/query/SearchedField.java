package dev.shigoto.domain.query;

/// A text of the ad that a seeker may search alone.
public enum SearchedField {
  TITLE("title"),
  COMPANY("company");

  private final String apiName;

  SearchedField(String apiName) {
    this.apiName = apiName;
  }

  /// As it is typed before a colon.
  public String apiName() {
    return apiName;
  }
}
