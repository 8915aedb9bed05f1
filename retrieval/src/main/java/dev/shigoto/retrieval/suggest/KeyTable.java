package dev.shigoto.retrieval.suggest;

import dev.shigoto.retrieval.suggest.Key.Place;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;

/// The keys of one sort in their order, so that those with one beginning lie side by side.
final class KeyTable {

  private final String[] keys;
  private final int[] terms;
  private final Place[] places;

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
    for (int i = 0; i < sorted.length; i++) {
      keys[i] = sorted[i].key().text();
      terms[i] = sorted[i].term();
      places[i] = sorted[i].key().place();
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

  /// Whether `text` is one of the keys.
  boolean holds(String text) {
    int first = firstFrom(text);
    return first < keys.length && keys[first].equals(text);
  }

  /// The keys in their order.
  List<String> keys() {
    return Collections.unmodifiableList(Arrays.asList(keys));
  }

  /// Tells of the key at a place in their order.
  void tell(int key, boolean whole, Found found) {
    found.at(terms[key], places[key], whole);
  }

  /// The place of the first key that is `beginning` or stands behind it.
  int firstFrom(String beginning) {
    return first(keys.length, key -> keys[key].compareTo(beginning) >= 0);
  }

  /// The first of so many places that is `reached`, as all behind it are.
  static int first(int places, IntPredicate reached) {
    int low = 0;
    int high = places;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (reached.test(middle)) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
