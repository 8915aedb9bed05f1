package dev.shigoto.alerts.ledger;

import dev.shigoto.alerts.mail.Handover;
import dev.shigoto.alerts.mail.MailServer;
import dev.shigoto.alerts.mail.OutgoingMail;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/// Hands mails over and notes what the server said. It is noted first that somebody may have the
/// mail, for what it tells of may be over by the time a crash is made good. The row stays locked
/// while a mail is handed over: nobody else sends it, and if this process dies the lock goes with
/// it. Between the server's taking the mail and the commit here a crash has the mail sent again,
/// with the same bytes and Message-ID; no protocol closes that gap.
final class Sending {

  private final Jdbi jdbi;
  private final Slots slots;

  Sending(Jdbi jdbi, Slots slots) {
    this.jdbi = jdbi;
    this.slots = slots;
  }

  /// The next mail that is written and may go by the rate of its domain.
  Step next(MailServer server, Instant now) {
    Optional<MailRow> next = jdbi.inTransaction(handle -> begun(handle, now));
    return next.map(mail -> jdbi.inTransaction(handle -> hand(handle, mail, server, now)))
        .orElse(Step.NOTHING);
  }

  /// As it was before.
  private Optional<MailRow> begun(Handle handle, Instant now) {
    Optional<MailRow> next = slots.next(handle, now);
    while (next.isPresent() && isPutAside(handle, next.get(), now)) {
      next = slots.next(handle, now);
    }
    next.ifPresent(mail -> mail.begin(handle, now));
    return next;
  }

  private static boolean isPutAside(Handle handle, MailRow mail, Instant now) {
    if (mail.suppressed()) {
      mail.release(handle);
      mail.end(handle, "DROPPED", "nothing is sent to this address any more", now);
      return true;
    }
    if (hasEndedJobs(handle, mail, now)) {
      handle.execute("update mails set state = 'CLAIMED', content = null where id = ?", mail.id());
      return true;
    }
    return false;
  }

  /// The mail was written a while ago, perhaps: then it is written again without them.
  private static boolean hasEndedJobs(Handle handle, MailRow mail, Instant now) {
    return handle
        .createQuery(
            """
            select exists (
              select from deliveries left join jobs on jobs.id = job_id
               where mail_id = :mail and place is not null
                 and (jobs.status is distinct from 'ACTIVE' or jobs.expires_at <= :now))
            """)
        .bind("mail", mail.id())
        .bind("now", now)
        .mapTo(Boolean.class)
        .one();
  }

  /// @param before the mail as it was before this try
  private Step hand(Handle handle, MailRow before, MailServer server, Instant now) {
    Optional<MailRow> locked = slots.again(handle, before, now);
    if (locked.isEmpty()) {
      return Step.DONE; // another has it in hand, or had
    }
    MailRow mail = locked.get();
    Handover said = server.hand(new OutgoingMail(mail.to(), mail.content()));
    note(handle, before, mail, said, now);
    if (said instanceof Handover.Unreachable) {
      return Step.SERVER_AWAY;
    }
    slots.use(handle, mail.to(), now);
    return Step.DONE;
  }

  private static void note(
      Handle handle, MailRow before, MailRow mail, Handover said, Instant now) {
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
        mail.end(handle, "BOUNCED", reason, now);
        Suppression.add(handle, mail.owner(), Suppression.Cause.BOUNCED, now);
      }
      case Handover.Refused(String reason) -> mail.end(handle, "BOUNCED", reason, now);
      case Handover.Deferred(String reason) -> {
        before.takeBack(handle);
        defer(handle, before, reason, now);
      }
      case Handover.Unanswered(String reason) -> defer(handle, mail, reason, now);
      case Handover.Unreachable(String _) -> before.takeBack(handle);
    }
  }

  private static void defer(Handle handle, MailRow mail, String reason, Instant now) {
    if (Retries.areOver(mail.claimedAt(), now)) {
      mail.release(handle);
      mail.end(handle, "GIVEN_UP", reason, now);
      return;
    }
    mail.postpone(handle, reason, Retries.pauseAfter(mail.attempts()), now);
  }
}
