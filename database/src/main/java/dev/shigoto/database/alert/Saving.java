package dev.shigoto.database.alert;

import dev.shigoto.domain.alert.SavedSearchId;

/// What became of a search that somebody wanted to save.
public sealed interface Saving {

  record Saved(SavedSearchId id) implements Saving {}

  /// @param reason that whoever asked may read; it does not tell whether anybody has the address
  record Refused(String reason) implements Saving {}
}
