package dev.shigoto.searchapi.request;

import dev.shigoto.database.queries.QueryLog;
import dev.shigoto.database.queries.QueryLog.Asked;
import java.util.List;

/// Which of the searches of late.
///
/// @param size how many at most
public record LoggedQueriesRequest(Kind kind, int size) {

  /// What one looks for in the query log.
  public enum Kind {
    FREQUENT("frequent"),
    ZERO("zero"),
    LOW_CLICK("lowClick");

    /// Answers that found something, below which a share of clicks says nothing.
    private static final int FEWEST_ANSWERS = 5;

    private final String apiName;

    Kind(String apiName) {
      this.apiName = apiName;
    }

    public String apiName() {
      return apiName;
    }

    public List<Asked> of(QueryLog log, int most) {
      return switch (this) {
        case FREQUENT -> log.frequent(most);
        case ZERO -> log.foundNothing(most);
        case LOW_CLICK -> log.seldomClicked(FEWEST_ANSWERS, most);
      };
    }
  }
}
