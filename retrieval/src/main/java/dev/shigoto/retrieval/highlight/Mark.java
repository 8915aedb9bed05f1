package dev.shigoto.retrieval.highlight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// A part of a text that is marked.
///
/// @param end behind its last character
/// @param sought what stands there
record Mark(int start, int end, Sought sought) {

  private static final Comparator<Mark> IN_ORDER =
      Comparator.comparingInt(Mark::start).thenComparing(Mark::end, Comparator.reverseOrder());

  /// In the order of the text, without those that begin inside another.
  static List<Mark> apart(List<Mark> marks) {
    List<Mark> apart = new ArrayList<>();
    int end = -1;
    for (Mark mark : marks.stream().sorted(IN_ORDER).toList()) {
      if (mark.start >= end) {
        apart.add(mark);
        end = mark.end;
      }
    }
    return apart;
  }
}
