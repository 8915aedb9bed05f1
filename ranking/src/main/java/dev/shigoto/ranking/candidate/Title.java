package dev.shigoto.ranking.candidate;

import dev.shigoto.domain.ad.AdText;
import org.jspecify.annotations.Nullable;

/// A job's title. What features read of it is made once, however many of them ask. Safe to share
/// between threads.
public final class Title {

  private final String written;
  private @Nullable String normal; // whoever reads it too early makes the same once more
  private int @Nullable [] pairs;

  /// @param written as the ad has it; empty where that is not known
  public Title(String written) {
    this.written = written;
  }

  public String written() {
    return written;
  }

  /// In the spelling in which ads are read.
  public String normal() {
    String known = normal;
    if (known == null) {
      known = AdText.normal(written);
      normal = known;
    }
    return known;
  }

  /// Its pairs of letters, in their order; not to be changed.
  public int[] pairs() {
    int[] known = pairs;
    if (known == null) {
      known = LetterPairs.of(normal());
      pairs = known;
    }
    return known;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Title title && title.written.equals(written);
  }

  @Override
  public int hashCode() {
    return written.hashCode();
  }

  @Override
  public String toString() {
    return written;
  }
}
