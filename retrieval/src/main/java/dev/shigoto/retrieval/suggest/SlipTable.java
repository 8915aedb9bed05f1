package dev.shigoto.retrieval.suggest;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Finds the keys that are one slip of the finger away from a text. A slip leaves the letters
/// before it or those behind it as they are, so that only keys that share either half are looked
/// at.
final class SlipTable {

  private final KeyTable table;
  private final List<String> keys;

  /// The places of the keys in the order of their letters from the last to the first.
  private final int[] byEnd;

  SlipTable(KeyTable table) {
    this.table = table;
    this.keys = table.keys();
    Comparator<Integer> fromTheEnd = (a, b) -> compareEnds(keys.get(a), keys.get(b));
    this.byEnd =
        IntStream.range(0, keys.size())
            .boxed()
            .sorted(fromTheEnd)
            .mapToInt(Integer::intValue)
            .toArray();
  }

  /// All keys one slip away from `text`.
  void oneSlipFrom(String text, KeyTable.Found found) {
    int half = text.length() / 2;
    String beginning = text.substring(0, half);
    for (int i = table.firstFrom(beginning); i < keys.size() && begins(i, beginning); i++) {
      tell(i, text, found);
    }
    String end = text.substring(Math.min(half + 1, text.length())); // two letters may be swapped
    for (int i = firstFrom(end); i < byEnd.length && keys.get(byEnd[i]).endsWith(end); i++) {
      if (!begins(byEnd[i], beginning)) {
        tell(byEnd[i], text, found);
      }
    }
  }

  private boolean begins(int key, String beginning) {
    return keys.get(key).startsWith(beginning);
  }

  private void tell(int key, String text, KeyTable.Found found) {
    if (OneSlip.between(text, keys.get(key))) {
      table.tell(key, false, found);
    }
  }

  /// The first in the order of ends that ends with `end` or stands behind it.
  private int firstFrom(String end) {
    return KeyTable.first(byEnd.length, i -> compareEnds(keys.get(byEnd[i]), end) >= 0);
  }

  private static int compareEnds(String a, String b) {
    int shorter = Math.min(a.length(), b.length());
    for (int i = 1; i <= shorter; i++) {
      int order = Character.compare(a.charAt(a.length() - i), b.charAt(b.length() - i));
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(a.length(), b.length());
  }
}
