package dev.shigoto.domain.ad;

import java.util.ArrayList;
import java.util.List;

/// Reads `condition-rules.txt`.
final class ConditionRules {

  private ConditionRules() {}

  /// The groups of rules, in the order of the file.
  static List<List<ConditionRule>> load() {
    List<List<ConditionRule>> groups = new ArrayList<>();
    List<ConditionRule> group = new ArrayList<>();
    for (String line : AdResource.lines("condition-rules.txt")) {
      if (line.isBlank()) {
        groups.add(group);
        group = new ArrayList<>();
      } else {
        group.add(ConditionRule.parse(line));
      }
    }
    groups.add(group);
    return groups;
  }
}
