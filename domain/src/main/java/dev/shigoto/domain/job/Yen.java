package dev.shigoto.domain.job;

/// An amount of Japanese yen, never negative.
public record Yen(long amount) implements Comparable<Yen> {

  public Yen {
    if (amount < 0) {
      throw new IllegalArgumentException("yen must not be negative, but was " + amount);
    }
  }

  @Override
  public int compareTo(Yen other) {
    return Long.compare(amount, other.amount);
  }
}
