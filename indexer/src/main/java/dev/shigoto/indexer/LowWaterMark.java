package dev.shigoto.indexer;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.OptionalLong;
import java.util.SortedSet;
import java.util.TreeSet;

/// Up to which id everything is done, where batches begin in the order of ids and end in any.
final class LowWaterMark {

  private final Deque<Long> begun = new ArrayDeque<>();
  private final SortedSet<Long> ended = new TreeSet<>();

  /// @param lastId of the batch, above those of earlier batches
  synchronized void begin(long lastId) {
    begun.add(lastId);
  }

  /// @return the id up to which all batches have ended, if this moved it
  synchronized OptionalLong end(long lastId) {
    ended.add(lastId);
    OptionalLong mark = OptionalLong.empty();
    while (!begun.isEmpty() && ended.remove(begun.getFirst())) {
      mark = OptionalLong.of(begun.removeFirst());
    }
    return mark;
  }
}
