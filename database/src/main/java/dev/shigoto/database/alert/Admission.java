package dev.shigoto.database.alert;

import dev.shigoto.domain.alert.SubscriberId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/// Whether one more search may be saved for an address: nobody is to be flooded with mail because
/// somebody typed in an address, be it their own.
final class Admission {

  /// Searches of one person.
  static final int MOST = 50;

  /// Requests for confirmation to one address in a day.
  static final int MOST_ASKED = 3;

  private Admission() {}

  /// Why not; empty if it may. The subscriber's row is locked.
  static Optional<String> refusal(Handle handle, SubscriberId owner, Instant now) {
    return handle
        .createQuery(
            """
            select suppressed_at is not null as suppressed,
                   (select count(*) from saved_searches
                     where subscriber_id = :owner and deleted_at is null
                       and confirmed_at is not null) as saved,
                   (select count(*) from mails
                     where subscriber_id = :owner and campaign = 'CONFIRMATION'
                       and claimed_at > :yesterday) as asked
              from subscribers where id = :owner
            """)
        .bind("owner", owner.value())
        .bind("yesterday", now.minus(Duration.ofDays(1)))
        .map(
            (row, context) ->
                reason(row.getBoolean("suppressed"), row.getLong("saved"), row.getLong("asked")))
        .one();
  }

  private static Optional<String> reason(boolean suppressed, long saved, long asked) {
    if (suppressed || asked >= MOST_ASKED) {
      return Optional.of(
          "no more mail is sent to this address at present; follow the link of the mail that it has,"
              + " or try again tomorrow");
    }
    return saved < MOST
        ? Optional.empty()
        : Optional.of("an address has at most %d saved searches; delete one first".formatted(MOST));
  }
}
