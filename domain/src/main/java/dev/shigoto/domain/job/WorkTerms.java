package dev.shigoto.domain.job;

import java.util.Set;

/// What the ad says about pay, hours, days off and what is asked and given, in its own words, and
/// the conditions that were recognised in them.
public record WorkTerms(
    String pay,
    String workingHours,
    String holidays,
    String requirements,
    String benefits,
    Set<Condition> conditions) {

  public static final WorkTerms UNKNOWN = new WorkTerms("", "", "", "", "", Set.of());

  public WorkTerms {
    conditions = Set.copyOf(conditions);
  }
}
