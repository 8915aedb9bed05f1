package dev.shigoto.demo;

import dev.shigoto.domain.job.Condition;
import dev.shigoto.domain.job.Occupation;
import dev.shigoto.domain.job.Prefecture;
import java.util.Optional;
import java.util.Set;

/// What a seeker might type, and what it asks for.
///
/// @param prefecture of the place that the text names
/// @param city present where the text names a city, or a station in it
/// @param conditions empty where none is asked for
public record DemoQuery(
    String text,
    Optional<Occupation> occupation,
    Optional<Prefecture> prefecture,
    Optional<String> city,
    Set<Condition> conditions) {

  public DemoQuery {
    conditions = Set.copyOf(conditions);
  }
}
