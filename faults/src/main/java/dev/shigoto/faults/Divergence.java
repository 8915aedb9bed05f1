package dev.shigoto.faults;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// How the index, the database and the writers' memory differ after a run.
///
/// @param lost jobs that must be there and are not
/// @param stale jobs that are there in another state than they must
/// @param resurrected jobs that are there and must not
/// @param others everything else that is wrong
record Divergence(
    List<String> lost, List<String> stale, List<String> resurrected, List<String> others) {

  static final Divergence NONE = new Divergence(List.of(), List.of(), List.of(), List.of());

  Divergence {
    lost = List.copyOf(lost);
    stale = List.copyOf(stale);
    resurrected = List.copyOf(resurrected);
    others = List.copyOf(others);
  }

  static Divergence other(String what) {
    return new Divergence(List.of(), List.of(), List.of(), List.of(what));
  }

  Divergence plus(Divergence other) {
    return new Divergence(
        joined(lost, other.lost),
        joined(stale, other.stale),
        joined(resurrected, other.resurrected),
        joined(others, other.others));
  }

  private static List<String> joined(Collection<String> some, Collection<String> more) {
    List<String> all = new ArrayList<>(some);
    all.addAll(more);
    return all;
  }

  boolean isNone() {
    return equals(NONE);
  }

  /// A line per kind of difference, with a few examples.
  String text() {
    StringBuilder text = new StringBuilder();
    append(text, "lost", lost);
    append(text, "stale", stale);
    append(text, "resurrected", resurrected);
    append(text, "also", others);
    return text.toString();
  }

  private static void append(StringBuilder text, String what, List<String> ids) {
    if (!ids.isEmpty()) {
      text.append("  %s (%d): ".formatted(what, ids.size()))
          .append(String.join(", ", ids.subList(0, Math.min(5, ids.size()))))
          .append('\n');
    }
  }
}
