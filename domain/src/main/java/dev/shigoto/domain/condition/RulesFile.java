package dev.shigoto.domain.condition;

import dev.shigoto.domain.ad.AdResource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads `condition-rules.txt`.
final class RulesFile {

  private static final Pattern PART = Pattern.compile("\\{([^0-9,{}]+)}");

  private final Map<String, String> parts = new HashMap<>();
  private final List<ConditionGroup> groups = new ArrayList<>();

  private RulesFile() {}

  /// All groups, in the order of the file.
  static List<ConditionGroup> groups() {
    RulesFile file = new RulesFile();
    AdResource.lines(RulesFile.class, "condition-rules.txt").stream()
        .filter(line -> !line.isBlank())
        .forEach(file::read);
    return file.groups;
  }

  private void read(String line) {
    if (line.startsWith("? ")) {
      groups.add(ConditionGroup.parse(line));
      return;
    }
    int tab = line.indexOf('\t');
    String signs = line.substring(0, tab);
    String words = withParts(line.substring(tab + 1));
    if (signs.startsWith("! ")) {
      parts.put(signs.substring(2), words);
    } else {
      groups.getLast().rules().add(ConditionRule.parse(signs, words));
    }
  }

  private String withParts(String words) {
    return PART.matcher(words).replaceAll(match -> Matcher.quoteReplacement(part(match.group(1))));
  }

  private String part(String name) {
    String part = parts.get(name);
    if (part == null) {
      throw new IllegalStateException("condition-rules.txt has no part {" + name + "}");
    }
    return "(?:" + part + ")";
  }
}
