package dev.shigoto.alerts.digest;

import dev.shigoto.domain.alert.SavedSearch;
import dev.shigoto.domain.alert.Wanted;
import java.time.Instant;
import org.jdbi.v3.core.Handle;

/// Where turns take what they tell of.
public interface Finder {

  /// Whose turns these are.
  Wanted.Kind kind();

  /// What the owner of `saved` may be told of now and was not yet, the best first.
  ///
  /// @param since the turn before
  Matches find(Handle handle, SavedSearch saved, Instant since, Instant now);
}
