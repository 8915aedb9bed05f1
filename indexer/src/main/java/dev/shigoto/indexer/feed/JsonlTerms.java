package dev.shigoto.indexer.feed;

import dev.shigoto.domain.ad.ConditionFinder;
import dev.shigoto.domain.ad.WorkingHoursParser;
import dev.shigoto.domain.job.Condition;
import dev.shigoto.domain.job.WorkTerms;
import java.util.Set;
import java.util.stream.Collectors;

/// Reads hours, days off, requirements, benefits and conditions of our own format. Conditions that
/// a line states are taken at their word; where it states none they are found in its texts.
final class JsonlTerms {

  private JsonlTerms() {}

  static WorkTerms read(JsonFields line, String title, String body) {
    String hours = line.text("workingHours").strip();
    String holidays = line.text("holidays").strip();
    String requirements = line.text("requirements").strip();
    String benefits = line.text("benefits").strip();
    String everythingElse = String.join("\n", requirements, benefits, body);
    Set<Condition> conditions =
        line.find("conditions")
            .map(JsonlTerms::conditions)
            .orElseGet(
                () ->
                    ConditionFinder.find(
                        title, WorkingHoursParser.parse(hours), holidays, everythingElse));
    return new WorkTerms(hours, holidays, requirements, benefits, conditions);
  }

  private static Set<Condition> conditions(JsonValue value) {
    return value.list().stream()
        .map(it -> it.oneOf(Condition.values()))
        .collect(Collectors.toSet());
  }
}
