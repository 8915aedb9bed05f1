package dev.shigoto.domain.quality;

import dev.shigoto.domain.lint.Finding;
import dev.shigoto.domain.lint.Severity;
import java.util.List;

/// What rules of recruiting ads ask for and the ad does not tell, or tells and should not. What
/// depends on the day is freshness, what disagrees is consistency.
final class Disclosure {

  private Disclosure() {}

  static QualityPart of(List<Finding> findings) {
    Points points = new Points(QualityAspect.DISCLOSURE);
    for (Finding finding : findings) {
      if (!finding.rule().dependsOnToday() && !Consistency.isDisagreement(finding.rule())) {
        points.lose(cost(finding.severity()), finding.rule().title());
      }
    }
    return points.part();
  }

  static int cost(Severity severity) {
    return switch (severity) {
      case ERROR -> 6;
      case WARNING -> 3;
      case NOTICE -> 1;
    };
  }
}
