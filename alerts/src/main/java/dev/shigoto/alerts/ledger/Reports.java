package dev.shigoto.alerts.ledger;

import dev.shigoto.alerts.mail.DeliveryReport;
import dev.shigoto.domain.alert.SubscriberId;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/// Notes in the ledger what mail servers report of mails that they took. Only a report that names a
/// mail of ours counts: anybody can send one.
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

  private static Optional<Sent> find(Handle handle, DeliveryReport report) {
    return handle
        .createQuery(
            """
            select mail.id, mail.subscriber_id
              from mails as mail join subscribers as person on person.id = mail.subscriber_id
             where mail.message_id = :id and mail.handed_over_at is not null
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
      case DELIVERED -> end(handle, mail, "CONFIRMED", report, now);
      case REFUSED -> end(handle, mail, "BOUNCED", report, now);
      case FAILED -> {
        end(handle, mail, "BOUNCED", report, now);
        Suppression.add(handle, mail.owner(), Suppression.Cause.BOUNCED, now);
      }
      case DELAYED -> {} // the server goes on trying
    }
  }

  private static void end(
      Handle handle, Sent mail, String state, DeliveryReport report, Instant now) {
    handle.execute(
        "update mails set state = ?, reason = ?, ended_at = ? where id = ?",
        state,
        report.status(),
        now,
        mail.id());
  }

  private record Sent(long id, SubscriberId owner) {}
}
