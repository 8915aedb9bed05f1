package dev.shigoto.alerts.webhook;

import dev.shigoto.alerts.ledger.Retries;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/// A row of `webhook_calls`, locked by whoever reads it here.
///
/// @param id of the message, the same at every try
/// @param mail the address of the person
record WebhookCall(long number, String id, String mail, int attempts, Instant claimedAt) {

  /// The one that has waited longest and that nobody else has in hand.
  static Optional<WebhookCall> lock(Handle handle, Instant now) {
    return handle
        .createQuery(
            """
            select call.mail_id, mail.message_id, person.mail, call.attempts, mail.claimed_at
              from webhook_calls as call
              join mails as mail on mail.id = call.mail_id
              join subscribers as person on person.id = mail.subscriber_id
             where call.next_attempt_at <= :now or call.next_attempt_at > :never
             order by call.next_attempt_at, call.mail_id limit 1
               for update of call skip locked
            """)
        .bind("now", now)
        .bind("never", now.plus(Retries.NO_PAUSE))
        .map(
            (row, context) ->
                new WebhookCall(
                    row.getLong("mail_id"),
                    row.getString("message_id"),
                    row.getString("mail"),
                    row.getInt("attempts"),
                    row.getTimestamp("claimed_at").toInstant()))
        .findOne();
  }

  void end(Handle handle) {
    handle.execute("delete from webhook_calls where mail_id = ?", number);
  }

  boolean isGivenUp(Instant now) {
    return Retries.areOver(claimedAt, now);
  }

  void postpone(Handle handle, String reason, Instant now) {
    handle.execute(
        """
        update webhook_calls set attempts = attempts + 1, reason = ?, next_attempt_at = ?
         where mail_id = ?
        """,
        reason,
        now.plus(Retries.pauseAfter(attempts)),
        number);
  }
}
