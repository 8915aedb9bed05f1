package dev.shigoto.alerts.ledger;

import dev.shigoto.database.alert.MailState;
import dev.shigoto.domain.alert.MailAddress;
import dev.shigoto.domain.alert.SavedSearchId;
import dev.shigoto.domain.alert.SubscriberId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/// A mail of the ledger, locked by whoever reads it here.
///
/// @param search that it is about, unless that is gone
/// @param content as it is sent; empty before it was made
/// @param suppressed whether nothing may be sent to the person any more
@SuppressWarnings("ArrayRecordComponent") // bytes are what is sent
record MailRow(
    long id,
    SubscriberId owner,
    MailAddress to,
    Optional<SavedSearchId> search,
    Campaign campaign,
    String messageId,
    int others,
    byte[] content,
    int attempts,
    Instant claimedAt,
    boolean suppressed) {

  /// Any that waits.
  private static final Which ANY = new Which("", "", "mail");

  /// To a domain that is not limited.
  static final Which FREE =
      new Which("", "and split_part(person.mail, '@', 2) <> all(:limited)", "mail");

  /// To a limited domain that may be written to now, and whose slot nobody has in hand.
  static final Which WITH_SLOT =
      new Which(
          "join mail_slots as slot on slot.domain = split_part(person.mail, '@', 2)",
          """
          and (:all or slot.domain = any(:limited))
          and (slot.free_at <= :now or slot.free_at > :far)
          """,
          "mail, slot");

  /// Which mails are meant, in SQL.
  ///
  /// @param locked the rows that are held to the end of the transaction
  record Which(String join, String condition, String locked) {}

  /// The mail in `state` that has waited longest for its next step and that nobody else has in
  /// hand.
  static Optional<MailRow> lock(Handle handle, MailState state, Instant now) {
    return lock(handle, state, now, ANY, query -> query);
  }

  /// @param bound binds what `which` asks for
  static Optional<MailRow> lock(
      Handle handle, MailState state, Instant now, Which which, UnaryOperator<Query> bound) {
    String sql =
        """
        select mail.id, mail.subscriber_id, person.mail, mail.saved_search_id, mail.campaign,
               mail.message_id, mail.others, mail.content, mail.attempts, mail.claimed_at,
               person.suppressed_at is not null as suppressed
          from mails as mail join subscribers as person on person.id = mail.subscriber_id %s
         where mail.state = :state
           and (mail.next_attempt_at <= :now or mail.next_attempt_at > :never) %s
         order by mail.next_attempt_at, mail.id limit 1
           for update of %s skip locked
        """
            .formatted(which.join(), which.condition(), which.locked());
    return bound
        .apply(handle.createQuery(sql))
        .bind("state", state.name())
        .bind("now", now)
        .bind("never", now.plus(Retries.NO_PAUSE))
        .map((row, context) -> read(row))
        .findOne();
  }

  private static MailRow read(ResultSet row) throws SQLException {
    long search = row.getLong("saved_search_id");
    byte[] content = row.getBytes("content");
    return new MailRow(
        row.getLong("id"),
        new SubscriberId(row.getLong("subscriber_id")),
        new MailAddress(row.getString("mail")),
        search == 0 ? Optional.empty() : Optional.of(new SavedSearchId(search)),
        Campaign.valueOf(row.getString("campaign")),
        row.getString("message_id"),
        row.getInt("others"),
        content == null ? new byte[0] : content,
        row.getInt("attempts"),
        row.getTimestamp("claimed_at").toInstant(),
        row.getBoolean("suppressed"));
  }

  /// Ends the mail: it is not sent any more, and its text is forgotten.
  void end(Handle handle, MailState state, String reason, Instant now) {
    handle.execute(
        """
        update mails
           set state = ?, reason = ?, ended_at = ?, content = null, other_jobs = null
         where id = ?
        """,
        state.name(),
        reason,
        now,
        id);
  }

  /// Gives the jobs free that the person was not told of after all.
  void release(Handle handle) {
    handle.execute("delete from deliveries where mail_id = ?", id);
  }

  /// Tries the same step again later.
  void postpone(Handle handle, String reason, Duration pause, Instant now) {
    handle.execute(
        """
        update mails set attempts = attempts + 1, reason = ?, next_attempt_at = ? where id = ?
        """,
        reason,
        now.plus(pause),
        id);
  }
}
