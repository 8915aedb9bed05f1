package dev.shigoto.database.alert;

import dev.shigoto.domain.alert.Consent;
import dev.shigoto.domain.alert.LinkToken;
import dev.shigoto.domain.alert.SubscriberId;
import dev.shigoto.domain.job.JobId;
import java.time.Instant;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/// Which mails were opened and clicked, of people who agreed to that and of nobody else. Kept are
/// the moments of the first time; not from where, nor with what.
public final class MeasuredMails {

  private final Jdbi jdbi;

  /// For {@link dev.shigoto.database.Database}, which everybody else asks.
  public MeasuredMails(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /// Whether mails to this person are measured.
  public static boolean agreed(Handle handle, SubscriberId owner) {
    return handle
        .createQuery("select measured_since is not null from subscribers where id = :id")
        .bind("id", owner.value())
        .mapTo(Boolean.class)
        .one();
  }

  public boolean agreed(SubscriberId owner) {
    return jdbi.withHandle(handle -> agreed(handle, owner));
  }

  /// Mails from now on are measured. Safe to repeat.
  ///
  /// @param wording what the person read when agreeing
  public void agree(MailLink by, String wording, Instant now) {
    jdbi.useTransaction(
        handle -> {
          int agreed =
              handle.execute(
                  """
                  update subscribers set measured_since = ?
                   where id = ? and measured_since is null
                  """,
                  now,
                  by.owner().value());
          if (agreed > 0) {
            ConsentRecord.add(handle, by, Consent.MEASURED, wording, now);
          }
        });
  }

  /// No mail is measured any more, and what was measured is forgotten. Safe to repeat.
  public void withdraw(MailLink by, Instant now) {
    jdbi.useTransaction(
        handle -> {
          int withdrawn =
              handle.execute(
                  """
                  update subscribers set measured_since = null
                   where id = ? and measured_since is not null
                  """,
                  by.owner().value());
          if (withdrawn > 0) {
            handle.execute(
                """
                update mails set measured_hash = null, opened_at = null, clicked_at = null
                 where subscriber_id = ? and measured_hash is not null
                """,
                by.owner().value());
            ConsentRecord.add(handle, by, Consent.NOT_MEASURED, "", now);
          }
        });
  }

  /// Nothing comes of a token that no measured mail has.
  public void opened(LinkToken token, Instant now) {
    jdbi.useHandle(
        handle ->
            handle.execute(
                "update mails set opened_at = coalesce(opened_at, ?) where measured_hash = ?",
                now,
                token.hash()));
  }

  /// As above. Only the jobs of the mail count.
  public void clicked(LinkToken token, JobId job, Instant now) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    update mails set opened_at = coalesce(opened_at, :now),
                                     clicked_at = coalesce(clicked_at, :now)
                     where measured_hash = :hash
                       and exists (select from deliveries
                                    where mail_id = mails.id and job_id = :job)
                    """)
                .bind("now", now)
                .bind("hash", token.hash())
                .bind("job", job.value())
                .execute());
  }
}
