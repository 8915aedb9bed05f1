package dev.shigoto.domain.alert;

import java.time.Instant;

/// What somebody looks for and wants to be told of.
///
/// @param revision changes with every change of the others
public record SavedSearch(
    SavedSearchId id,
    SubscriberId owner,
    Wanted wanted,
    AlertSettings settings,
    SavedSearchState state,
    Instant createdAt,
    long revision) {

  /// Whether jobs are to be matched with it.
  public boolean isActive() {
    return state == SavedSearchState.ACTIVE;
  }
}
