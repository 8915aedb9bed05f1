package dev.shigoto.demo;

import java.util.ArrayList;
import java.util.List;

/// Random choices that are the same for the same seed on every machine and JDK: SplitMix64 (Steele,
/// Lea, Flood: Fast splittable pseudorandom number generators, 2014).
final class Dice {

  private static final long STEP = 0x9E3779B97F4A7C15L;

  private long state;

  Dice(long seed, long number) {
    state = mixed(mixed(seed) + number * STEP);
  }

  /// 0 to `bound` - 1.
  int below(int bound) {
    state += STEP;
    return (int) Long.remainderUnsigned(mixed(state), bound);
  }

  /// Both ends included.
  int between(int low, int high) {
    return low + below(high - low + 1);
  }

  /// True in `percent` of 100 cases.
  boolean chance(int percent) {
    return below(100) < percent;
  }

  <T> T pick(List<T> items) {
    return items.get(below(items.size()));
  }

  /// At most `count` different ones, in random order.
  <T> List<T> some(List<T> items, int count) {
    List<T> rest = new ArrayList<>(items);
    int size = Math.min(count, rest.size());
    for (int i = 0; i < size; i++) {
      int other = i + below(rest.size() - i);
      T swapped = rest.get(i);
      rest.set(i, rest.get(other));
      rest.set(other, swapped);
    }
    return rest.subList(0, size);
  }

  private static long mixed(long value) {
    long z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
