package dev.shigoto.searchapi.json;

import com.fasterxml.jackson.annotation.JsonRawValue;
import dev.shigoto.database.queries.QueryLog.Asked;
import java.time.Instant;
import java.util.List;

/// Searches of late, and what came of them.
public record LoggedQueriesJson(List<LoggedQueryJson> queries) {

  /// @param request the body of `POST /v1/jobs/search` that asks it again
  /// @param asked how often
  /// @param answered of those, in full; counted later than `asked`
  /// @param foundNothing of the answers in full
  /// @param clicked answers of which a hit was opened, saved or applied for
  public record LoggedQueryJson(
      @JsonRawValue String request,
      long asked,
      long answered,
      long foundNothing,
      long clicked,
      Instant lastAskedAt) {

    static LoggedQueryJson of(Asked it) {
      return new LoggedQueryJson(
          it.request(),
          it.counts().asked(),
          it.counts().answered(),
          it.counts().foundNothing(),
          it.counts().clicked(),
          it.lastAskedAt());
    }
  }

  public static LoggedQueriesJson of(List<Asked> asked) {
    return new LoggedQueriesJson(asked.stream().map(LoggedQueryJson::of).toList());
  }
}
