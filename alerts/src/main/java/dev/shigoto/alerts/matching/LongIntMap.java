package dev.shigoto.alerts.matching;

import java.util.Arrays;

/// Whole numbers above 0 by other whole numbers above 0, without boxes: of a million entries a map
/// of the library would make a hundred megabytes. Open addressing, linear probing; what is deleted
/// closes its gap (Knuth, TAOCP 3, 6.4, algorithm R).
final class LongIntMap {

  static final int ABSENT = -1;

  private long[] keys = new long[64];
  private int[] values = new int[64];
  private int size;

  int size() {
    return size;
  }

  int get(long key) {
    int at = find(key);
    return keys[at] == key ? values[at] : ABSENT;
  }

  void put(long key, int value) {
    if (key < 1 || value < 0) {
      throw new IllegalArgumentException("not above 0: " + key + ", " + value);
    }
    int at = find(key);
    if (keys[at] != key) {
      keys[at] = key;
      size++;
    }
    values[at] = value;
    if (3 * size > 2 * keys.length) {
      grow();
    }
  }

  void remove(long key) {
    int gap = find(key);
    if (keys[gap] != key) {
      return;
    }
    size--;
    int mask = keys.length - 1;
    for (int at = (gap + 1) & mask; keys[at] != 0; at = (at + 1) & mask) {
      int home = home(keys[at]);
      if (((at - home) & mask) >= ((at - gap) & mask)) {
        keys[gap] = keys[at];
        values[gap] = values[at];
        gap = at;
      }
    }
    keys[gap] = 0;
  }

  private int find(long key) {
    int mask = keys.length - 1;
    int at = home(key);
    while (keys[at] != 0 && keys[at] != key) {
      at = (at + 1) & mask;
    }
    return at;
  }

  private int home(long key) {
    return (int) ((key * 0x9E3779B97F4A7C15L) >>> 32) & (keys.length - 1);
  }

  private void grow() {
    long[] formerKeys = keys;
    int[] formerValues = values;
    keys = new long[2 * formerKeys.length];
    values = new int[keys.length];
    Arrays.fill(values, ABSENT);
    for (int at = 0; at < formerKeys.length; at++) {
      if (formerKeys[at] != 0) {
        int to = find(formerKeys[at]);
        keys[to] = formerKeys[at];
        values[to] = formerValues[at];
      }
    }
  }
}
