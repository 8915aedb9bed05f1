package dev.shigoto.alerts.ledger;

import dev.shigoto.alerts.mail.Handover;
import dev.shigoto.alerts.mail.MailServer;
import dev.shigoto.alerts.mail.OutgoingMail;
import dev.shigoto.database.alert.MailState;
import java.time.Instant;
import org.jdbi.v3.core.Handle;

/// Hands a mail over and notes what the server said. The row stays locked meanwhile: nobody else
/// sends this mail, and if this process dies the lock goes with it. Between the server's taking the
/// mail and the commit here a crash has the mail sent again, with the same bytes and Message-ID;
/// no protocol closes that gap.
final class Sending {

  private Sending() {}

  static Step send(Handle handle, MailRow mail, MailServer server, Slots slots, Instant now) {
    if (mail.suppressed()) {
      mail.release(handle);
      mail.end(handle, MailState.DROPPED, "nothing is sent to this address any more", now);
      return Step.DONE;
    }
    if (hasEndedJobs(handle, mail, now)) {
      handle.execute("update mails set state = 'CLAIMED', content = null where id = ?", mail.id());
      return Step.DONE;
    }
    Step step = note(handle, mail, server.hand(new OutgoingMail(mail.to(), mail.content())), now);
    if (step != Step.SERVER_AWAY) {
      slots.use(handle, mail.to(), now);
    }
    return step;
  }

  /// The mail was written a while ago, perhaps: then it is written again without them.
  private static boolean hasEndedJobs(Handle handle, MailRow mail, Instant now) {
    return handle
        .createQuery(
            """
            select exists (
              select from deliveries left join jobs on jobs.id = job_id
               where mail_id = :mail
                 and (jobs.status is distinct from 'ACTIVE' or jobs.expires_at <= :now))
            """)
        .bind("mail", mail.id())
        .bind("now", now)
        .mapTo(Boolean.class)
        .one();
  }

  private static Step note(Handle handle, MailRow mail, Handover said, Instant now) {
    switch (said) {
      case Handover.Accepted() ->
          handle.execute(
              """
              update mails set state = 'HANDED_OVER', handed_over_at = ?, content = null,
                               attempts = attempts + 1, reason = null, other_jobs = null
               where id = ?
              """,
              now,
              mail.id());
      case Handover.NoSuchAddress(String reason) -> {
        mail.end(handle, MailState.BOUNCED, reason, now);
        Suppression.add(handle, mail.owner(), Suppression.Cause.BOUNCED, now);
      }
      case Handover.Refused(String reason) -> mail.end(handle, MailState.BOUNCED, reason, now);
      case Handover.Deferred(String reason) -> defer(handle, mail, reason, now);
      case Handover.Unreachable(String _) -> {
        return Step.SERVER_AWAY;
      }
    }
    return Step.DONE;
  }

  private static void defer(Handle handle, MailRow mail, String reason, Instant now) {
    if (Retries.areOver(mail.claimedAt(), now)) {
      mail.release(handle);
      mail.end(handle, MailState.GIVEN_UP, reason, now);
      return;
    }
    mail.postpone(handle, reason, Retries.pauseAfter(mail.attempts()), now);
  }
}
