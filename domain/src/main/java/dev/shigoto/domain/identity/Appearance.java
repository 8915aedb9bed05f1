package dev.shigoto.domain.identity;

import java.time.Instant;
import java.util.Optional;

/// One posting of an opening, from its first day to its last.
///
/// @param wording a number for its words
/// @param firstSeen the day it was posted, or the moment at which we first read it if that is
///     earlier
/// @param endedAt empty while it is open
/// @param renewals how often its source dated the same words anew
/// @param changedAt when its words changed last; empty if they never did
public record Appearance(
    String source,
    long wording,
    Instant firstSeen,
    Optional<Instant> endedAt,
    int renewals,
    Optional<Instant> changedAt) {

  public boolean isOpen() {
    return endedAt.isEmpty();
  }
}
