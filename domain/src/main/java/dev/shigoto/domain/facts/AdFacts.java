package dev.shigoto.domain.facts;

import dev.shigoto.domain.condition.ConditionFact;
import dev.shigoto.domain.lint.Finding;
import dev.shigoto.domain.occupation.OccupationFact;
import dev.shigoto.domain.occupation.SeniorityFact;
import dev.shigoto.domain.pay.PayFacts;
import dev.shigoto.domain.place.PlaceFacts;
import dev.shigoto.domain.quality.Quality;
import dev.shigoto.domain.skill.SkillFact;
import dev.shigoto.domain.worktime.DaysOff;
import dev.shigoto.domain.worktime.WorkingTime;
import java.util.List;
import java.util.Optional;

/// Everything that an ad was understood to say.
///
/// @param conditions at most one fact of each
/// @param lint not legal advice: {@link dev.shigoto.domain.lint.AdLint#NOT_LEGAL_ADVICE}
public record AdFacts(
    PayFacts pay,
    WorkingTime workingTime,
    DaysOff daysOff,
    List<ConditionFact> conditions,
    Optional<OccupationFact> occupation,
    Optional<SeniorityFact> seniority,
    List<SkillFact> skills,
    PlaceFacts place,
    List<Finding> lint,
    Quality quality) {

  public AdFacts {
    conditions = List.copyOf(conditions);
    skills = List.copyOf(skills);
    lint = List.copyOf(lint);
  }
}
