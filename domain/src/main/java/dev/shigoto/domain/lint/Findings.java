package dev.shigoto.domain.lint;

import dev.shigoto.domain.ad.Span;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What the checks have found so far: the first finding of each rule.
final class Findings {

  private static final String LEFT_OUT = "出典のデータにこの項目がありません。元の求人でご確認ください";

  private final Set<LintRule> notDelivered;
  private final Map<LintRule, Finding> found = new EnumMap<>(LintRule.class);

  Findings(Set<LintRule> notDelivered) {
    this.notDelivered = notDelivered;
  }

  /// Something that should be there is not.
  void missing(LintRule rule, String detail) {
    add(rule, Optional.empty(), notDelivered.contains(rule) ? LEFT_OUT : detail);
  }

  /// Words that should be looked at.
  void words(LintRule rule, Span evidence, String detail) {
    add(rule, Optional.of(evidence), detail);
  }

  /// Words if there are any, otherwise the ad as a whole.
  void add(LintRule rule, Optional<Span> evidence, String detail) {
    Severity severity = notDelivered.contains(rule) ? Severity.NOTICE : rule.severity();
    found.putIfAbsent(rule, new Finding(rule, severity, evidence, detail));
  }

  List<Finding> inOrder() {
    return List.copyOf(found.values());
  }
}
