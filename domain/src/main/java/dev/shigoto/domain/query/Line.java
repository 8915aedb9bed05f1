package dev.shigoto.domain.query;

import dev.shigoto.domain.ad.AdField;
import dev.shigoto.domain.ad.AdText;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;

/// Terms that stand side by side, as one text in the spelling of {@link AdText} with a
/// space between them. What a stage has understood is taken out of it; what remains are terms
// again.
final class Line {

  /// A part that nobody has taken yet, without spaces in it.
  record Free(int start, int end, String text) {}

  private final AdText text;
  private final BitSet taken = new BitSet();

  Line(List<String> terms) {
    text = AdText.of(AdField.TITLE, String.join(" ", terms));
  }

  AdText ad() {
    return text;
  }

  /// In the spelling of {@link AdText}.
  String normal() {
    return text.normal();
  }

  /// As {@link #normal}, in small letters, and as long.
  String small() {
    String small = normal().toLowerCase(Locale.ROOT);
    return small.length() == normal().length() ? small : normal();
  }

  /// As it was typed.
  String typed(int start, int end) {
    return text.span(start, end).text();
  }

  boolean isFree(int start, int end) {
    int next = taken.nextSetBit(start);
    return next < 0 || next >= end;
  }

  void take(int start, int end) {
    taken.set(start, end);
  }

  /// Gives the text of a part back.
  void giveBack(int start, int end) {
    taken.clear(start, end);
  }

  /// What is left, in its order.
  List<Free> free() {
    List<Free> free = new ArrayList<>();
    int start = 0;
    for (int at = 0; at <= normal().length(); at++) {
      if (at == normal().length() || normal().charAt(at) == ' ' || taken.get(at)) {
        if (at > start) {
          free.add(new Free(start, at, normal().substring(start, at)));
        }
        start = at + 1;
      }
    }
    return free;
  }

  /// Whether a term begins here, or one that is taken ends.
  boolean beginsAt(int start) {
    return start == 0 || normal().charAt(start - 1) == ' ' || taken.get(start - 1);
  }

  boolean endsAt(int end) {
    return end == normal().length() || normal().charAt(end) == ' ' || taken.get(end);
  }
}
