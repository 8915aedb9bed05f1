package dev.shigoto.database.alert;

import dev.shigoto.domain.alert.Consent;
import dev.shigoto.domain.alert.SavedSearchId;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/// Notes who agreed to what.
final class ConsentRecord {

  private ConsentRecord() {}

  /// @param mail whose link was followed
  static void add(
      Handle handle,
      SavedSearchId id,
      Consent step,
      String wording,
      Optional<Long> mail,
      Instant now) {
    handle
        .createUpdate(
            """
            insert into consents (subscriber_id, saved_search_id, step, wording, mail_id, at)
            select subscriber_id, id, :step, :wording, :mail, :now
              from saved_searches where id = :id
            """)
        .bind("id", id.value())
        .bind("step", step.name())
        .bind("wording", wording)
        .bind("mail", mail)
        .bind("now", now)
        .execute();
  }

  /// Of a person, for all their mail.
  static void add(Handle handle, MailLink by, Consent step, String wording, Instant now) {
    handle
        .createUpdate(
            """
            insert into consents (subscriber_id, step, wording, mail_id, at)
            values (:owner, :step, :wording, :mail, :now)
            """)
        .bind("owner", by.owner().value())
        .bind("step", step.name())
        .bind("wording", wording)
        .bind("mail", by.mail())
        .bind("now", now)
        .execute();
  }
}
