package dev.shigoto.database.alert;

import dev.shigoto.domain.alert.SavedSearchId;
import java.time.Instant;
import org.jdbi.v3.core.Handle;

/// When saved searches have their next turns.
public final class Turns {

  private Turns() {}

  /// Sets the next turn, whether there was one or not.
  public static void set(Handle handle, SavedSearchId id, Instant due) {
    handle
        .createUpdate(
            """
            insert into alert_turns (saved_search_id, due_at) values (:id, :due)
            on conflict (saved_search_id) do update set due_at = excluded.due_at
            """)
        .bind("id", id.value())
        .bind("due", due)
        .execute();
  }

  /// Notes that a turn was had, and when the next one is.
  public static void had(Handle handle, SavedSearchId id, Instant due, Instant now) {
    handle
        .createUpdate(
            """
            insert into alert_turns (saved_search_id, due_at, last_at) values (:id, :due, :now)
            on conflict (saved_search_id)
              do update set due_at = excluded.due_at, last_at = excluded.last_at
            """)
        .bind("id", id.value())
        .bind("due", due)
        .bind("now", now)
        .execute();
  }
}
