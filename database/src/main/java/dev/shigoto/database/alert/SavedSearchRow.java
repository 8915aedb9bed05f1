package dev.shigoto.database.alert;

import dev.shigoto.domain.alert.AlertSettings;
import dev.shigoto.domain.alert.Cadence;
import dev.shigoto.domain.alert.Caps;
import dev.shigoto.domain.alert.Language;
import dev.shigoto.domain.alert.QuietHours;
import dev.shigoto.domain.alert.SavedSearch;
import dev.shigoto.domain.alert.SavedSearchId;
import dev.shigoto.domain.alert.SavedSearchState;
import dev.shigoto.domain.alert.Schedule;
import dev.shigoto.domain.alert.SubscriberId;
import dev.shigoto.domain.alert.Wanted;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.jdbi.v3.core.statement.SqlStatement;

/// A row of `saved_searches`.
public final class SavedSearchRow {

  /// What {@link #read} reads.
  public static final String COLUMNS =
      """
      saved.id, saved.subscriber_id, saved.name, saved.kind, saved.request, saved.cadence, saved.send_hour,
      saved.send_day, saved.zone, saved.quiet_from, saved.quiet_to, saved.per_mail,
      saved.per_employer, saved.language, saved.client_id, saved.paused_because, saved.created_at,
      saved.confirmed_at, saved.deleted_at, saved.revision
      """;

  private SavedSearchRow() {}

  public static SavedSearch read(ResultSet row) throws SQLException {
    return new SavedSearch(
        new SavedSearchId(row.getLong("id")),
        new SubscriberId(row.getLong("subscriber_id")),
        new Wanted(Wanted.Kind.valueOf(row.getString("kind")), row.getString("request")),
        settings(row),
        state(row),
        row.getTimestamp("created_at").toInstant(),
        row.getLong("revision"));
  }

  private static AlertSettings settings(ResultSet row) throws SQLException {
    return new AlertSettings(
        row.getString("name"),
        new Schedule(
            Cadence.valueOf(row.getString("cadence")),
            row.getInt("send_hour"),
            DayOfWeek.of(row.getInt("send_day")),
            ZoneId.of(row.getString("zone"))),
        quiet(row),
        new Caps(row.getInt("per_mail"), row.getInt("per_employer")),
        Language.valueOf(row.getString("language").toUpperCase(Locale.ROOT)),
        Optional.ofNullable(row.getString("client_id")));
  }

  private static Optional<QuietHours> quiet(ResultSet row) throws SQLException {
    int from = row.getInt("quiet_from");
    return row.wasNull()
        ? Optional.empty()
        : Optional.of(new QuietHours(from, row.getInt("quiet_to")));
  }

  private static SavedSearchState state(ResultSet row) throws SQLException {
    if (row.getTimestamp("deleted_at") != null) {
      return SavedSearchState.DELETED;
    }
    if (row.getTimestamp("confirmed_at") == null) {
      return SavedSearchState.UNCONFIRMED;
    }
    String paused = row.getString("paused_because");
    return switch (paused == null ? "" : paused) {
      case "" -> SavedSearchState.ACTIVE;
      case "OWNER" -> SavedSearchState.PAUSED;
      default -> SavedSearchState.valueOf(paused);
    };
  }

  /// Binds the columns that the owner decides about by their names.
  static <S extends SqlStatement<S>> S bind(S statement, Wanted wanted, AlertSettings settings) {
    Schedule schedule = settings.schedule();
    return statement
        .bind("kind", wanted.kind().name())
        .bind("request", wanted.json())
        .bind("name", settings.name())
        .bind("cadence", schedule.cadence().name())
        .bind("sendHour", schedule.hour())
        .bind("sendDay", schedule.day().getValue())
        .bind("zone", schedule.zone().getId())
        .bind("quietFrom", settings.quiet().map(QuietHours::from))
        .bind("quietTo", settings.quiet().map(QuietHours::to))
        .bind("perMail", settings.caps().perMail())
        .bind("perEmployer", settings.caps().perEmployer())
        .bind("language", settings.language().tag())
        .bind("client", settings.client());
  }
}
