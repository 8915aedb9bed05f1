package dev.shigoto.domain.lint;

import java.util.EnumMap;
import java.util.Map;

/// What an employer may write instead: the texts of `advice.tsv`.
final class Advice {

  private static final Map<LintRule, String> TEXTS = load();

  private Advice() {}

  static String on(LintRule rule) {
    String text = TEXTS.get(rule);
    if (text == null) {
      throw new IllegalStateException("advice.tsv has no text for " + rule);
    }
    return text;
  }

  private static Map<LintRule, String> load() {
    Map<LintRule, String> texts = new EnumMap<>(LintRule.class);
    for (String line : LintResource.lines("advice.tsv")) {
      int tab = line.indexOf('\t');
      texts.put(LintRule.valueOf(line.substring(0, tab)), line.substring(tab + 1));
    }
    return texts;
  }
}
