package dev.shigoto.alerts.matching;

import java.util.HashMap;
import java.util.Map;

/// Where each word stands in one field of a job.
final class FieldTokens {

  private final Map<String, IntArray> places = new HashMap<>();

  /// @param place a number that grows with every word
  void add(String word, int place) {
    places.computeIfAbsent(word, it -> new IntArray()).add(place);
  }

  Iterable<String> words() {
    return places.keySet();
  }

  /// Whether the words stand side by side somewhere.
  boolean holds(Words wanted) {
    int first = wanted.place(0);
    for (int at = 0; at < wanted.size() && wanted.place(at) == first; at++) {
      IntArray starts = places.get(wanted.word(at));
      for (int i = 0; starts != null && i < starts.size(); i++) {
        if (follows(wanted, starts.get(i) - first)) {
          return true;
        }
      }
    }
    return false;
  }

  /// Whether every place of the phrase is taken, if it starts behind `start`.
  private boolean follows(Words wanted, int start) {
    int at = 0;
    while (at < wanted.size()) {
      int place = wanted.place(at);
      boolean taken = false;
      for (; at < wanted.size() && wanted.place(at) == place; at++) {
        IntArray found = places.get(wanted.word(at));
        taken |= found != null && found.containsSorted(start + place);
      }
      if (!taken) {
        return false;
      }
    }
    return true;
  }
}
