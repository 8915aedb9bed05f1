package dev.shigoto.ranking.candidate;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.shigoto.domain.ad.AdText;
import org.jspecify.annotations.Nullable;

/// A job's title. What features read of it is made once, however many of them ask, and however
/// many searches find it. Safe to share between threads.
public final class Title {

  /// Titles of late; each takes some hundred bytes.
  private static final int REMEMBERED = 50_000;

  private static final Cache<String, Title> KNOWN =
      Caffeine.newBuilder().maximumSize(REMEMBERED).build();

  private final String written;
  private @Nullable String normal; // whoever reads it too early makes the same once more
  private int @Nullable [] pairs;

  private Title(String written) {
    this.written = written;
  }

  /// @param written as the ad has it; empty where that is not known
  public static Title of(String written) {
    return KNOWN.get(written, Title::new);
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
