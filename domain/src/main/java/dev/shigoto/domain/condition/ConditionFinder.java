package dev.shigoto.domain.condition;

import dev.shigoto.domain.ad.AdText;
import dev.shigoto.domain.job.Condition;
import dev.shigoto.domain.worktime.WorkingHours;
import java.util.List;
import java.util.Set;

/// Finds what an ad promises: 夜勤なし, 未経験可, 完全週休2日. The rules are data, in
/// `condition-rules.txt`.
///
/// The title outweighs the hours, they the days off, they the body: the first text that says
/// anything of a condition decides. A text that says both 夜勤あり and 夜勤なし decides for neither.
public final class ConditionFinder {

  private static final List<ConditionGroup> GROUPS = ConditionGroup.load();

  private ConditionFinder() {}

  /// @param holidays a text about days off and nothing else
  /// @param body everything else that the ad says
  public static Set<Condition> find(
      String title, WorkingHours hours, String holidays, String body) {
    Evidence evidence = read(AdText.normal(title));
    evidence.addWhereSilent(read(AdText.normal(hours.text())));
    evidence.addWhereSilent(stated(hours));
    evidence.addWhereSilent(read("休日:" + AdText.normal(holidays)));
    evidence.addWhereSilent(read(AdText.normal(body)));
    evidence.addWhereSilent(concluded(hours));
    return evidence.certain();
  }

  private static Evidence read(String normal) {
    Evidence evidence = Evidence.none();
    GROUPS.forEach(group -> group.read(normal, evidence));
    return evidence;
  }

  private static Evidence stated(WorkingHours hours) {
    Evidence evidence = Evidence.none();
    if (hours.hasNightShift()) {
      evidence.holds().add(Condition.NIGHT_SHIFT);
      evidence.fails().add(Condition.NO_NIGHT_SHIFT);
    }
    if (hours.hasShortShift()) {
      evidence.holds().add(Condition.SHORT_HOURS);
    }
    return evidence;
  }

  /// Nights that neither the hours nor any word mentions are not worked.
  private static Evidence concluded(WorkingHours hours) {
    Evidence evidence = Evidence.none();
    if (hours.isByDay()) {
      evidence.holds().add(Condition.NO_NIGHT_SHIFT);
    }
    return evidence;
  }
}
