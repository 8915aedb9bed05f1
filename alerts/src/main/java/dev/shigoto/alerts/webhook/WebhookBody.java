package dev.shigoto.alerts.webhook;

import dev.shigoto.database.alert.ClaimedDigest;
import dev.shigoto.database.alert.ToldJob;
import java.time.Instant;
import java.util.List;

/// What the receiver reads.
///
/// @param type `digest`
/// @param timestamp when the digest was made (ISO 8601)
record WebhookBody(String type, String timestamp, Data data) {

  /// @param subscriber the number of the person
  /// @param mail the person's address
  /// @param jobs that are still open, the best first
  /// @param others that match too and are only counted
  record Data(
      String subscriber,
      String mail,
      String savedSearch,
      String name,
      List<ToldJob> jobs,
      int others) {}

  static WebhookBody of(ClaimedDigest digest, String mail, Instant claimedAt) {
    return new WebhookBody(
        "digest",
        claimedAt.toString(),
        new Data(
            Long.toString(digest.owner().value()),
            mail,
            digest.search().toString(),
            digest.name(),
            digest.jobs(),
            digest.others()));
  }
}
