package dev.shigoto.database.alert;

import dev.shigoto.domain.alert.AlertSettings;
import dev.shigoto.domain.alert.Consent;
import dev.shigoto.domain.alert.SavedSearch;
import dev.shigoto.domain.alert.SavedSearchId;
import dev.shigoto.domain.alert.Wanted;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/// What the owner of a saved search does with it.
public final class OwnerChanges {

  private final Jdbi jdbi;

  /// For {@link dev.shigoto.database.Database}, which everybody else asks.
  public OwnerChanges(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /// Looks for something else, or tells of it in another way. The next turn is the next one of the
  /// new schedule.
  public void change(SavedSearchId id, Wanted wanted, AlertSettings settings, Instant now) {
    jdbi.useTransaction(
        handle -> {
          SavedSearchRow.bind(
                  handle.createUpdate(
                      """
                      update saved_searches set
                        name = :name, kind = :kind, request = :request, cadence = :cadence, send_hour = :sendHour,
                        send_day = :sendDay, zone = :zone, quiet_from = :quietFrom,
                        quiet_to = :quietTo, per_mail = :perMail, per_employer = :perEmployer,
                        language = :language, client_id = :client
                       where id = :id and deleted_at is null
                      """),
                  wanted,
                  settings)
              .bind("id", id.value())
              .execute();
          handle.execute(
              "update alert_turns set due_at = ? where saved_search_id = ?",
              settings.schedule().next(now),
              id.value());
        });
  }

  /// Makes no mail until {@link #resume}.
  public void pause(SavedSearchId id) {
    jdbi.useHandle(
        handle ->
            handle.execute(
                """
                update saved_searches set paused_because = 'OWNER'
                 where id = ? and paused_because is null
                """,
                id.value()));
  }

  /// Makes mail again, also after the owner had unsubscribed; not where the address takes none.
  public void resume(SavedSearch saved, MailLink by, String wording, Instant now) {
    jdbi.useTransaction(
        handle -> {
          int resumed =
              handle.execute(
                  """
                  update saved_searches set paused_because = null
                   where id = ? and paused_because in ('OWNER', 'UNSUBSCRIBED')
                  """,
                  saved.id().value());
          if (resumed > 0) {
            Optional<Long> mail = Optional.of(by.mail());
            ConsentRecord.add(handle, saved.id(), Consent.RESUMED, wording, mail, now);
            Turns.set(handle, saved.id(), saved.settings().schedule().next(now));
          }
        });
  }

  /// Makes no mail any more, because its owner said so in a mail. Safe to repeat.
  public void unsubscribe(SavedSearchId id, MailLink by, Instant now) {
    jdbi.useTransaction(
        handle -> {
          int ended =
              handle.execute(
                  """
                  update saved_searches set paused_because = 'UNSUBSCRIBED'
                   where id = ? and paused_because is distinct from 'UNSUBSCRIBED'
                     and paused_because is distinct from 'SUPPRESSED'
                  """,
                  id.value());
          if (ended > 0) {
            withdraw(handle, id, Optional.of(by.mail()), now);
          }
        });
  }

  /// Forgets the search. Its row stays for a while, for those who follow the changes.
  public void delete(SavedSearchId id, Instant now) {
    jdbi.useTransaction(
        handle -> {
          int deleted =
              handle.execute(
                  "update saved_searches set deleted_at = ? where id = ? and deleted_at is null",
                  now,
                  id.value());
          if (deleted > 0) {
            withdraw(handle, id, Optional.empty(), now);
          }
        });
  }

  private static void withdraw(Handle handle, SavedSearchId id, Optional<Long> mail, Instant now) {
    ConsentRecord.add(handle, id, Consent.WITHDRAWN, "", mail, now);
    handle.execute("delete from alert_turns where saved_search_id = ?", id.value());
  }

  /// Removes searches that nobody confirmed within `patience`, and the rows of deleted ones that
  /// are as old.
  ///
  /// @return how many these were
  public int forget(Duration patience, Instant now) {
    return jdbi.withHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    delete from saved_searches
                     where (confirmed_at is null and created_at < :before) or deleted_at < :before
                    """)
                .bind("before", now.minus(patience))
                .execute());
  }
}
