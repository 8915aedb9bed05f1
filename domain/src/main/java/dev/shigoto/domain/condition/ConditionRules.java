package dev.shigoto.domain.condition;

import dev.shigoto.domain.ad.AdText;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Applies the rules of `condition-rules.txt` to a text.
final class ConditionRules {

  private static final List<ConditionGroup> GROUPS = RulesFile.groups();
  private static final WordIndex WORDS = WordIndex.of(GROUPS);

  private static final Pattern NOTHING = Pattern.compile("(?!)");

  private final AdText text;
  private final Evidence evidence;

  /// One for all rules: to make one for each try costs more than the try.
  private final Matcher matcher;

  /// For each group, up to where the text is read.
  private final int[] readTo = new int[GROUPS.size()];

  private ConditionRules(AdText text, Evidence evidence) {
    this.text = text;
    this.evidence = evidence;
    this.matcher = NOTHING.matcher(text.normal());
    matcher.useTransparentBounds(true).useAnchoringBounds(false);
  }

  /// Adds what `text` says to `evidence`.
  static void read(AdText text, Evidence evidence) {
    ConditionRules rules = new ConditionRules(text, evidence);
    WORDS.find(text.normal(), rules::read);
  }

  /// Reads what stands at `start` by the rules of a group: the first that matches takes its words.
  private void read(int group, int start) {
    if (start < readTo[group]) {
      return;
    }
    for (ConditionRule rule : GROUPS.get(group).rules()) {
      if (rule.reads(text.field()) && matches(rule, start)) {
        rule.addTo(evidence, new Finding(text, start, matcher.end()));
        readTo[group] = Math.max(start + 1, matcher.end());
        return;
      }
    }
  }

  private boolean matches(ConditionRule rule, int start) {
    String normal = text.normal();
    return rule.sought().mayBegin(normal, start)
        && matcher.usePattern(rule.words()).region(start, normal.length()).lookingAt();
  }
}
