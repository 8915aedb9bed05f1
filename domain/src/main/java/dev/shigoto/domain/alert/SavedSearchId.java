package dev.shigoto.domain.alert;

/// The number of a saved search; a string in the JSON API.
public record SavedSearchId(long value) implements Comparable<SavedSearchId> {

  public SavedSearchId {
    if (value <= 0) {
      throw new IllegalArgumentException("saved search id must be positive, but was " + value);
    }
  }

  /// @throws IllegalArgumentException if `text` is not a positive decimal number
  public static SavedSearchId parse(String text) {
    try {
      return new SavedSearchId(Long.parseLong(text));
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(
          "saved search id must be a number, but was \"" + text + "\"", e);
    }
  }

  @Override
  public int compareTo(SavedSearchId other) {
    return Long.compare(value, other.value);
  }

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
