package dev.shigoto.domain.event;

import java.util.Locale;

/// What a seeker did.
public enum Action {
  /// Asked a query.
  SEARCH,
  /// Had a hit before the eyes.
  IMPRESSION,
  /// Opened a hit.
  CLICK,
  /// Kept it for later.
  SAVE,
  /// Applied for it.
  APPLY,
  /// Got the job.
  HIRE,
  /// Did not want to see it again.
  DISMISS;

  /// As UBI's `action_name`.
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// Whether it is done to a job, and not to a list.
  public boolean isOfJob() {
    return this != SEARCH;
  }
}
