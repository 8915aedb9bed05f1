package dev.shigoto.alerts.ledger;

import dev.shigoto.alerts.mail.DeliveryReport;
import dev.shigoto.database.alert.MailState;
import dev.shigoto.domain.alert.SubscriberId;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/// Notes in the ledger what others report of mails that were sent. Only a report that names a mail
/// of ours counts: anybody can send one, but only who has the mail knows its id. Noting one twice
/// changes nothing.
public final class Reports {

  private final Jdbi jdbi;

  public Reports(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /// @return whether the report is of a mail of ours
  public boolean note(DeliveryReport report, Instant now) {
    return jdbi.inTransaction(handle -> note(handle, report, now));
  }

  private static boolean note(Handle handle, DeliveryReport report, Instant now) {
    Optional<Sent> sent = find(handle, report);
    sent.ifPresent(mail -> note(handle, mail, report, now));
    return sent.isPresent();
  }

  /// Also one of which we do not know yet that a server took it: we may have died meanwhile, or
  /// still be at it, which the lock waits for.
  private static Optional<Sent> find(Handle handle, DeliveryReport report) {
    return handle
        .createQuery(
            """
            select mail.id, mail.subscriber_id
              from mails as mail join subscribers as person on person.id = mail.subscriber_id
             where mail.message_id = :id
               and (:recipient = '' or person.mail = :recipient)
               for update of mail
            """)
        .bind("id", report.messageId().replaceAll("^<|@.*$", ""))
        .bind("recipient", report.recipient())
        .map(
            (row, context) ->
                new Sent(row.getLong("id"), new SubscriberId(row.getLong("subscriber_id"))))
        .findOne();
  }

  private static void note(Handle handle, Sent mail, DeliveryReport report, Instant now) {
    switch (report.outcome()) {
      case DELIVERED -> end(handle, mail, MailState.CONFIRMED, report, now);
      case REFUSED -> end(handle, mail, MailState.BOUNCED, report, now);
      case FAILED -> {
        end(handle, mail, MailState.BOUNCED, report, now);
        Suppression.add(handle, mail.owner(), Suppression.Cause.BOUNCED, now);
      }
      case COMPLAINED -> Suppression.add(handle, mail.owner(), Suppression.Cause.COMPLAINED, now);
      case DELAYED -> {} // the server goes on trying
    }
  }

  /// What has ended stays as it is, but a mail that one server passed on another may return.
  private static void end(
      Handle handle, Sent mail, MailState state, DeliveryReport report, Instant now) {
    handle
        .createUpdate(
            """
            update mails
               set state = :state, reason = :reason, ended_at = :now, content = null,
                   other_jobs = null, handed_over_at = coalesce(handed_over_at, :now)
             where id = :id
               and (state in ('CLAIMED', 'RENDERED', 'HANDED_OVER')
                    or state = 'CONFIRMED' and :state = 'BOUNCED')
            """)
        .bind("state", state.name())
        .bind("reason", report.status())
        .bind("now", now)
        .bind("id", mail.id())
        .execute();
  }

  private record Sent(long id, SubscriberId owner) {}
}
