package dev.shigoto.domain.condition;

import dev.shigoto.domain.ad.AdText;
import dev.shigoto.domain.ad.AdWords;
import dev.shigoto.domain.job.Condition;
import dev.shigoto.domain.worktime.WorkingHours;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Reads what an ad promises, asks for and rules out: 夜勤なし, 未経験可, 完全週休2日. The rules are
/// data, in `condition-rules.txt`, and what follows from what in `condition-entailments.txt`.
///
/// The title outweighs the hours, they the days off, they the rest: the first that says anything
/// of a condition decides. Where it says both 夜勤あり and 夜勤なし it decides for neither.
public final class ConditionReader {

  private ConditionReader() {}

  /// What the ad says, at most one fact of each condition, in the order of the conditions.
  ///
  /// @param hours what `words.workingHours()` says
  public static List<ConditionFact> read(AdWords words, WorkingHours hours) {
    Evidence evidence = new Evidence();
    evidence.addWhereSilent(said(words.title()));
    evidence.addWhereSilent(said(words.workingHours()));
    evidence.addWhereSilent(stated(words.workingHours(), hours));
    evidence.addWhereSilent(said(words.holidays()));
    evidence.addWhereSilent(
        said(words.pay(), words.requirements(), words.benefits(), words.description()));
    evidence.addWhereSilent(concluded(words.workingHours(), hours));
    return evidence.facts();
  }

  /// What a text of a few words says of its own, without what follows from it.
  public static List<ConditionFact> inWords(AdText words) {
    return said(new AdText[] {words}).facts();
  }

  private static Evidence said(AdText... texts) {
    Evidence evidence = new Evidence();
    Stream.of(texts).forEach(text -> ConditionRules.read(text, evidence));
    return evidence;
  }

  private static Evidence stated(AdText text, WorkingHours hours) {
    Evidence evidence = new Evidence();
    Finding all = Finding.all(text);
    Map<Condition, Boolean> offered = new EnumMap<>(Condition.class);
    offered.put(Condition.NIGHT_SHIFT, hours.hasNightShift());
    offered.put(Condition.LATE_NIGHT, hours.hasLateHours());
    offered.put(Condition.EARLY_MORNING, hours.hasEarlyStart());
    offered.put(Condition.SHORT_HOURS, hours.hasShortShift());
    offered.put(Condition.MORNINGS_ONLY, hours.isInTheMorning());
    offered.put(Condition.AFTERNOONS_ONLY, hours.isInTheAfternoon());
    offered.put(Condition.EVENINGS_ONLY, hours.isInTheEvening());
    offered.forEach(
        (condition, holds) -> {
          if (holds) {
            evidence.add(Claim.holds(condition), all);
          }
        });
    return evidence;
  }

  /// Nights that neither the hours nor any word mentions are not worked.
  private static Evidence concluded(AdText text, WorkingHours hours) {
    Evidence evidence = new Evidence();
    if (hours.isByDay()) {
      evidence.add(Claim.holds(Condition.NO_NIGHT_SHIFT), Finding.all(text));
    }
    return evidence;
  }
}
