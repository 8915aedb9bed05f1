package dev.shigoto.indexer.ad;

import dev.shigoto.domain.job.Condition;
import dev.shigoto.domain.job.WorkTerms;
import java.util.Set;
import java.util.stream.Collectors;

/// Reads the words about pay, hours, days off, requirements, benefits and conditions of our own
/// format.
final class JsonlTerms {

  private JsonlTerms() {}

  static WorkTerms words(JsonFields line) {
    return new WorkTerms(
        line.text("payText").strip(),
        line.text("workingHours").strip(),
        line.text("holidays").strip(),
        line.text("requirements").strip(),
        line.text("benefits").strip(),
        Set.of());
  }

  static Set<Condition> conditions(JsonValue value) {
    return value.list().stream()
        .map(it -> it.oneOf(Condition.values()))
        .collect(Collectors.toSet());
  }
}
