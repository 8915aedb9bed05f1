package dev.shigoto.alerts.matching;

import java.time.Period;
import java.util.Arrays;
import java.util.Optional;

/// A query that one or many have saved.
final class DistinctSearch {

  /// Equal for equal queries, however they were typed.
  ///
  /// @param exact numbers of the conditions each of which suffices
  /// @param allowed number of the condition for jobs that have the meaning; -1 without
  record Key(Condition.Parts exact, int allowed, String sentence, Optional<Period> since) {}

  private final Key key;
  private final int[] watches;
  private long[] savedSearches = new long[1];
  private int size;

  DistinctSearch(Key key, int[] watches) {
    this.key = key;
    this.watches = watches.clone();
  }

  Key key() {
    return key;
  }

  int[] watches() {
    return watches;
  }

  Optional<Period> since() {
    return key.since();
  }

  void add(long id) {
    if (size == savedSearches.length) {
      savedSearches = Arrays.copyOf(savedSearches, size + Math.max(1, size >> 1));
    }
    savedSearches[size++] = id;
  }

  /// @return whether nobody wants it any more
  boolean remove(long id) {
    for (int at = 0; at < size; at++) {
      if (savedSearches[at] == id) {
        savedSearches[at] = savedSearches[--size];
        break;
      }
    }
    return size == 0;
  }

  /// Of those who saved it.
  long[] savedSearches() {
    return Arrays.copyOf(savedSearches, size);
  }
}
