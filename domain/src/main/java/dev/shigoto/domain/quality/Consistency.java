package dev.shigoto.domain.quality;

import dev.shigoto.domain.lint.Finding;
import dev.shigoto.domain.lint.LintRule;
import java.util.List;

/// Whether the facts of an ad agree with each other.
final class Consistency {

  private static final int COST = 5;

  private Consistency() {}

  static QualityPart of(List<Finding> findings, List<String> contradictions) {
    Points points = new Points(QualityAspect.CONSISTENCY);
    contradictions.forEach(it -> points.lose(COST, it));
    findings.stream()
        .map(Finding::rule)
        .filter(Consistency::isDisagreement)
        .forEach(rule -> points.lose(COST, rule.title()));
    return points.part();
  }

  /// Rules about an ad that contradicts itself.
  static boolean isDisagreement(LintRule rule) {
    return rule == LintRule.WORK_FORM_MIXED || rule == LintRule.AGE_EXCEPTION_UNMET;
  }
}
