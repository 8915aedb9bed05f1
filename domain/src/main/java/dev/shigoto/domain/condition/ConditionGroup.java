package dev.shigoto.domain.condition;

import java.util.ArrayList;
import java.util.List;

/// The rules of `condition-rules.txt` about one matter, in their order.
///
/// @param words what the rules begin with: to look for them first spares trying every rule at every
///     letter
record ConditionGroup(List<String> words, List<ConditionRule> rules) {

  /// @param line a question mark and words
  static ConditionGroup parse(String line) {
    return new ConditionGroup(List.of(line.substring(2).split(" ")), new ArrayList<>());
  }
}
