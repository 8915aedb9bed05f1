package dev.shigoto.retrieval;

import java.util.OptionalInt;

/// Which of the jobs that match a list shows, and how many of one employer side by side.
///
/// @param maxPerEmployer at most so many of one employer in each {@link Spread#BLOCK}, while there
///     are others; counted from the start of a list by relevance, and of each page of others
public record Variety(Repeats repeats, OptionalInt maxPerEmployer) {

  /// Every opening once, whoever offers it.
  public static final Variety DEFAULT = new Variety(Repeats.LEFT_OUT, OptionalInt.empty());

  public Variety {
    if (maxPerEmployer.isPresent() && maxPerEmployer.getAsInt() < 1) {
      throw new InvalidRequestException(
          "maxPerEmployer",
          "maxPerEmployer must be at least 1, but was " + maxPerEmployer.getAsInt());
    }
  }
}
