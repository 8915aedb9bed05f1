package dev.shigoto.alerts.matching;

import dev.shigoto.alerts.matching.Rule.All;
import dev.shigoto.alerts.matching.Rule.AtLeast;
import dev.shigoto.alerts.matching.Rule.Not;
import java.util.ArrayList;
import java.util.List;

/// Puts rules together, in their simplest form.
final class Rules {

  /// Holds of every job.
  static final Rule ALWAYS = new All(List.of());

  /// Holds of no job.
  static final Rule NEVER = new AtLeast(1, List.of());

  private Rules() {}

  /// All of these, in the simplest form.
  static Rule all(List<Rule> parts) {
    List<Rule> needed = new ArrayList<>();
    for (Rule part : parts) {
      if (part instanceof All nested) {
        needed.addAll(nested.parts());
      } else {
        needed.add(part);
      }
    }
    if (needed.contains(NEVER)) {
      return NEVER;
    }
    List<Rule> distinct = needed.stream().distinct().toList();
    return distinct.size() == 1 ? distinct.getFirst() : new All(distinct);
  }

  /// One of these at least, in the simplest form.
  static Rule any(List<Rule> parts) {
    List<Rule> ways = new ArrayList<>();
    for (Rule part : parts) {
      if (part instanceof AtLeast nested && nested.least() == 1) {
        ways.addAll(nested.parts());
      } else {
        ways.add(part);
      }
    }
    if (ways.contains(ALWAYS)) {
      return ALWAYS;
    }
    List<Rule> distinct = ways.stream().distinct().toList();
    return distinct.size() == 1 ? distinct.getFirst() : new AtLeast(1, distinct);
  }

  static Rule atLeast(int least, List<Rule> parts) {
    if (least <= 1) {
      return any(parts);
    }
    return least > parts.size() ? NEVER : new AtLeast(least, parts);
  }

  static Rule not(Rule part) {
    if (part.equals(ALWAYS)) {
      return NEVER;
    }
    return part.equals(NEVER) ? ALWAYS : new Not(part);
  }
}
