package dev.shigoto.alerts.matching;

import java.util.Arrays;
import java.util.function.IntConsumer;

/// A list of numbers that does not box them.
final class IntArray {

  private int[] values = new int[2];
  private int size;

  int size() {
    return size;
  }

  int get(int at) {
    return values[at];
  }

  void add(int value) {
    if (size == values.length) {
      values = Arrays.copyOf(values, size + Math.max(2, size >> 1));
    }
    values[size++] = value;
  }

  /// Takes one appearance of `value` out; the others may change their order.
  void remove(int value) {
    for (int at = size - 1; at >= 0; at--) {
      if (values[at] == value) {
        values[at] = values[--size];
        return;
      }
    }
  }

  int removeLast() {
    return values[--size];
  }

  /// Whether `value` is among numbers that were added in rising order.
  boolean containsSorted(int value) {
    return Arrays.binarySearch(values, 0, size, value) >= 0;
  }

  void forEach(IntConsumer each) {
    for (int at = 0; at < size; at++) {
      each.accept(values[at]);
    }
  }

  int[] toArray() {
    return Arrays.copyOf(values, size);
  }
}
