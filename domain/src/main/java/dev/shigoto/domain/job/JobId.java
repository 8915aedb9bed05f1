package dev.shigoto.domain.job;

/// The platform's own number of a job; a string in the JSON API.
public record JobId(long value) implements Comparable<JobId> {

  public JobId {
    if (value <= 0) {
      throw new IllegalArgumentException("job id must be positive, but was " + value);
    }
  }

  /// @throws IllegalArgumentException if `text` is not a positive decimal number
  public static JobId parse(String text) {
    try {
      return new JobId(Long.parseLong(text));
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("job id must be a number, but was \"" + text + "\"", e);
    }
  }

  @Override
  public int compareTo(JobId other) {
    return Long.compare(value, other.value);
  }

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
