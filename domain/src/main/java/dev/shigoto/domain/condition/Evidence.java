package dev.shigoto.domain.condition;

import dev.shigoto.domain.job.Condition;
import java.util.EnumSet;
import java.util.Set;

/// What one text says of the conditions. One that is in both sets is contradicted by the text.
record Evidence(Set<Condition> holds, Set<Condition> fails) {

  static Evidence none() {
    return new Evidence(EnumSet.noneOf(Condition.class), EnumSet.noneOf(Condition.class));
  }

  void add(ConditionRule rule) {
    holds.addAll(rule.holds());
    fails.addAll(rule.fails());
  }

  /// Takes over what `next`, a text of less weight, says of conditions that this one is silent on.
  void addWhereSilent(Evidence next) {
    Set<Condition> known = EnumSet.copyOf(holds);
    known.addAll(fails);
    next.holds.stream().filter(it -> !known.contains(it)).forEach(holds::add);
    next.fails.stream().filter(it -> !known.contains(it)).forEach(fails::add);
  }

  /// The conditions that hold without contradiction.
  Set<Condition> certain() {
    Set<Condition> certain = EnumSet.copyOf(holds);
    certain.removeAll(fails);
    return certain;
  }
}
