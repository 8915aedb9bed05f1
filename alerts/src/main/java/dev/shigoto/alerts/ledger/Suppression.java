package dev.shigoto.alerts.ledger;

import dev.shigoto.domain.alert.SubscriberId;
import java.time.Instant;
import org.jdbi.v3.core.Handle;

/// Ends all mail to an address that does not take it, or whose owner called it spam.
final class Suppression {

  enum Cause {
    BOUNCED,
    COMPLAINED
  }

  private Suppression() {}

  static void add(Handle handle, SubscriberId person, Cause cause, Instant now) {
    handle.execute(
        """
        update subscribers set suppressed_at = ?, suppressed_because = ?
         where id = ? and suppressed_at is null
        """,
        now,
        cause.name(),
        person.value());
    handle.execute(
        """
        update saved_searches set paused_because = 'SUPPRESSED'
         where subscriber_id = ? and paused_because is distinct from 'SUPPRESSED'
        """,
        person.value());
  }
}
