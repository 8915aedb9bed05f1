package dev.shigoto.retrieval.suggest;

import dev.shigoto.retrieval.suggest.Key.Place;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// The keys of one sort in their order, so that those with one beginning lie side by side.
final class KeyTable {

  private final String[] keys;
  private final int[] terms;
  private final Place[] places;
  private final long[] letters;

  /// @param term its place in the vocabulary
  record Row(Key key, int term) {}

  /// Told of each key that is found.
  interface Found {
    void at(int term, Place place, boolean whole);
  }

  KeyTable(List<Row> rows) {
    Row[] sorted = rows.toArray(Row[]::new);
    Arrays.sort(sorted, Comparator.comparing(row -> row.key().text()));
    this.keys = new String[sorted.length];
    this.terms = new int[sorted.length];
    this.places = new Place[sorted.length];
    this.letters = new long[sorted.length];
    for (int i = 0; i < sorted.length; i++) {
      keys[i] = sorted[i].key().text();
      terms[i] = sorted[i].term();
      places[i] = sorted[i].key().place();
      letters[i] = OneSlip.letters(keys[i]);
    }
  }

  /// All keys that begin with `beginning`.
  void startingWith(String beginning, Found found) {
    for (int i = firstFrom(beginning); i < keys.length && keys[i].startsWith(beginning); i++) {
      found.at(terms[i], places[i], keys[i].length() == beginning.length());
    }
  }

  /// All keys that are `text`.
  void equalTo(String text, Found found) {
    for (int i = firstFrom(text); i < keys.length && keys[i].equals(text); i++) {
      found.at(terms[i], places[i], true);
    }
  }

  /// All keys one slip of the finger away from `text`.
  void oneSlipFrom(String text, Found found) {
    long sought = OneSlip.letters(text);
    for (int i = 0; i < keys.length; i++) {
      if (OneSlip.mayBeBetween(sought, letters[i]) && OneSlip.between(text, keys[i])) {
        found.at(terms[i], places[i], false);
      }
    }
  }

  private int firstFrom(String text) {
    int low = 0;
    int high = keys.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (keys[middle].compareTo(text) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
