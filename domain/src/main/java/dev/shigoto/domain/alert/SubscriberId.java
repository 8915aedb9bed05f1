package dev.shigoto.domain.alert;

/// The number of somebody who is told of jobs.
public record SubscriberId(long value) {

  public SubscriberId {
    if (value <= 0) {
      throw new IllegalArgumentException("subscriber id must be positive, but was " + value);
    }
  }

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
