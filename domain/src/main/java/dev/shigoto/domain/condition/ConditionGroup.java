package dev.shigoto.domain.condition;

import dev.shigoto.domain.ad.AdResource;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

/// The rules of `condition-rules.txt` about one matter, in their order.
///
/// @param words a text that says anything of the matter holds one of them; to look for them first
///     spares trying every rule on every text
record ConditionGroup(List<String> words, List<ConditionRule> rules) {

  /// All groups, in the order of the file.
  static List<ConditionGroup> load() {
    List<ConditionGroup> groups = new ArrayList<>();
    for (String line : AdResource.lines(ConditionGroup.class, "condition-rules.txt")) {
      if (line.startsWith("? ")) {
        groups.add(new ConditionGroup(List.of(line.substring(2).split(" ")), new ArrayList<>()));
      } else if (!line.isBlank()) {
        groups.getLast().rules.add(ConditionRule.parse(line));
      }
    }
    return groups;
  }

  /// Adds what `text` says to `evidence`. Words that a rule has matched are gone for the next.
  void read(String text, Evidence evidence) {
    if (words.stream().noneMatch(text::contains)) {
      return;
    }
    String unread = text;
    for (ConditionRule rule : rules) {
      Matcher matcher = rule.words().matcher(unread);
      if (matcher.find()) {
        evidence.add(rule);
        unread = matcher.replaceAll("\n");
      }
    }
  }
}
