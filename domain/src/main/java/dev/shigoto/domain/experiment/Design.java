package dev.shigoto.domain.experiment;

import java.util.Locale;

/// How an experiment compares its arms.
public enum Design {
  /// Each seeker has one arm, always the same.
  AB,
  /// Each list is drafted by all arms in turn, and each of its jobs belongs to one of them.
  INTERLEAVING,
  /// Nobody sees anything: the arms order again what was served, behind the scenes.
  SHADOW;

  /// The name in the JSON API.
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
