package dev.shigoto.demo;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;

/// Things of which some are drawn more often than others.
final class Weighted<T> {

  private final List<T> items;
  private final int[] bounds;

  Weighted(List<T> items, ToIntFunction<T> weight) {
    this.items = List.copyOf(items);
    this.bounds = items.stream().mapToInt(weight).toArray();
    Arrays.parallelPrefix(bounds, Math::addExact);
  }

  T pick(Dice dice) {
    int found = Arrays.binarySearch(bounds, dice.below(bounds[bounds.length - 1]) + 1);
    return items.get(found >= 0 ? first(found) : -found - 1);
  }

  /// Things of weight 0 share the bound of the one before them.
  private int first(int found) {
    int index = found;
    while (index > 0 && bounds[index - 1] == bounds[index]) {
      index--;
    }
    return index;
  }
}
