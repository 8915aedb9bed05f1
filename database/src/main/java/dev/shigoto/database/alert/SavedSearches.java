package dev.shigoto.database.alert;

import dev.shigoto.domain.alert.AlertSettings;
import dev.shigoto.domain.alert.Consent;
import dev.shigoto.domain.alert.MailAddress;
import dev.shigoto.domain.alert.SavedSearch;
import dev.shigoto.domain.alert.SavedSearchId;
import dev.shigoto.domain.alert.SubscriberId;
import dev.shigoto.domain.alert.Wanted;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;

/// What people want to be told of.
public final class SavedSearches {

  private static final int FETCHED_AT_ONCE = 1_000;

  private final Jdbi jdbi;

  /// For {@link dev.shigoto.database.Database}, which everybody else asks.
  public SavedSearches(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /// Saves a search for whoever has the address, who is asked by mail whether that is so.
  ///
  /// @param wording what the person read when agreeing
  public Saving ask(
      MailAddress mail, Wanted wanted, AlertSettings settings, String wording, Instant now) {
    return jdbi.inTransaction(
        handle -> {
          SubscriberId owner = subscriber(handle, mail, now);
          return Admission.refusal(handle, owner, now)
              .<Saving>map(Saving.Refused::new)
              .orElseGet(() -> ask(handle, owner, wanted, settings, wording, now));
        });
  }

  private static Saving ask(
      Handle handle,
      SubscriberId owner,
      Wanted wanted,
      AlertSettings settings,
      String wording,
      Instant now) {
    SavedSearchId id = insert(handle, owner, wanted, settings, now);
    ConsentRecord.add(handle, id, Consent.ASKED, wording, Optional.empty(), now);
    handle
        .createUpdate(
            """
            insert into mails
              (subscriber_id, saved_search_id, campaign, message_id, next_attempt_at, claimed_at)
            values (:owner, :id, 'CONFIRMATION', :messageId, :now, :now)
            """)
        .bind("owner", owner.value())
        .bind("id", id.value())
        .bind("messageId", UUID.randomUUID().toString())
        .bind("now", now)
        .execute();
    return new Saving.Saved(id);
  }

  /// Saves a search of somebody whose address is confirmed; it is active at once.
  public Saving add(
      MailLink by, Wanted wanted, AlertSettings settings, String wording, Instant now) {
    return jdbi.inTransaction(
        handle -> {
          lock(handle, by.owner());
          Optional<String> refusal = Admission.refusal(handle, by.owner(), now);
          if (refusal.isPresent()) {
            return new Saving.Refused(refusal.get());
          }
          SavedSearchId id = insert(handle, by.owner(), wanted, settings, now);
          confirm(handle, id, Optional.of(by.mail()), wording, now);
          return new Saving.Saved(id);
        });
  }

  /// Two at once for one address come one after the other: both lock its row.
  private static SubscriberId subscriber(Handle handle, MailAddress mail, Instant now) {
    long id =
        handle
            .createQuery(
                """
                insert into subscribers (mail, created_at) values (:mail, :now)
                on conflict (mail) do update set mail = excluded.mail
                returning id
                """)
            .bind("mail", mail.text())
            .bind("now", now)
            .mapTo(Long.class)
            .one();
    return new SubscriberId(id);
  }

  private static void lock(Handle handle, SubscriberId owner) {
    handle
        .createQuery("select id from subscribers where id = :id for update")
        .bind("id", owner.value())
        .mapTo(Long.class)
        .one();
  }

  private static SavedSearchId insert(
      Handle handle, SubscriberId owner, Wanted wanted, AlertSettings settings, Instant now) {
    long id =
        SavedSearchRow.bind(
                handle.createQuery(
                    """
                    insert into saved_searches
                      (subscriber_id, name, kind, request, cadence, send_hour, send_day, zone, quiet_from,
                       quiet_to, per_mail, per_employer, language, client_id, created_at)
                    values
                      (:owner, :name, :kind, :request, :cadence, :sendHour, :sendDay, :zone, :quietFrom,
                       :quietTo, :perMail, :perEmployer, :language, :client, :now)
                    returning id
                    """),
                wanted,
                settings)
            .bind("owner", owner.value())
            .bind("now", now)
            .mapTo(Long.class)
            .one();
    return new SavedSearchId(id);
  }

  /// Confirms that the owner of the address wants this mail. Safe to repeat.
  ///
  /// @param by the link that only the owner can have
  public void confirm(SavedSearchId id, MailLink by, String wording, Instant now) {
    jdbi.useTransaction(handle -> confirm(handle, id, Optional.of(by.mail()), wording, now));
  }

  private static void confirm(
      Handle handle, SavedSearchId id, Optional<Long> mail, String wording, Instant now) {
    Optional<SavedSearch> confirmed =
        handle
            .createQuery(
                """
                update saved_searches as saved set confirmed_at = :now
                 where id = :id and confirmed_at is null and deleted_at is null
                returning %s
                """
                    .formatted(SavedSearchRow.COLUMNS))
            .bind("id", id.value())
            .bind("now", now)
            .map((row, context) -> SavedSearchRow.read(row))
            .findOne();
    confirmed.ifPresent(
        saved -> {
          handle.execute(
              "update subscribers set confirmed_at = ? where id = ? and confirmed_at is null",
              now,
              saved.owner().value());
          ConsentRecord.add(handle, id, Consent.CONFIRMED, wording, mail, now);
          Turns.set(handle, id, saved.settings().schedule().next(now));
        });
  }

  /// Empty if there is none, or it was deleted.
  public Optional<SavedSearch> find(SavedSearchId id) {
    return read("saved.id = :id and saved.deleted_at is null", id.value()).stream().findFirst();
  }

  /// All of one person, the oldest first.
  public List<SavedSearch> of(SubscriberId owner) {
    return read("saved.subscriber_id = :id and saved.deleted_at is null", owner.value());
  }

  private List<SavedSearch> read(String which, long id) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select %s from saved_searches as saved where %s order by saved.id"
                        .formatted(SavedSearchRow.COLUMNS, which))
                .bind("id", id)
                .map((row, context) -> SavedSearchRow.read(row))
                .list());
  }

  /// Reads every search that was changed by a transaction that had not ended at `horizon`, in any
  /// state: what is deleted or paused is to be forgotten. A search may come again unchanged; none
  /// that changed is left out, in whatever order transactions end.
  ///
  /// @param horizon what the call before returned; 0 reads all
  /// @return the horizon for the next call
  public long changedSince(long horizon, Consumer<SavedSearch> reader) {
    try (Handle handle = jdbi.open()) { // of its own: what reads may use others
      return handle.inTransaction(
          TransactionIsolationLevel.REPEATABLE_READ,
          reading -> {
            long next =
                reading
                    .createQuery("select pg_snapshot_xmin(pg_current_snapshot())::text::bigint")
                    .mapTo(Long.class)
                    .one();
            reading
                .createQuery(
                    "select %s from saved_searches as saved where saved.revision >= :horizon"
                        .formatted(SavedSearchRow.COLUMNS))
                .bind("horizon", horizon)
                .setFetchSize(FETCHED_AT_ONCE)
                .map((row, context) -> SavedSearchRow.read(row))
                .forEach(reader);
            return next;
          });
    }
  }
}
