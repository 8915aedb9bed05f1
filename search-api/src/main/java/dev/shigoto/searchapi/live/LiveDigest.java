package dev.shigoto.searchapi.live;

import dev.shigoto.database.alert.ClaimedDigest;
import dev.shigoto.database.alert.ToldJob;
import java.util.List;

/// New jobs of a saved search, as the data of one event.
///
/// @param savedSearch its id
/// @param others that match too and are only counted
public record LiveDigest(String savedSearch, String name, List<ToldJob> jobs, int others) {

  static LiveDigest of(ClaimedDigest digest) {
    return new LiveDigest(
        digest.search().toString(), digest.name(), digest.jobs(), digest.others());
  }
}
