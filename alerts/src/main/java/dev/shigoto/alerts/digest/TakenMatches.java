package dev.shigoto.alerts.digest;

import dev.shigoto.domain.alert.SavedSearch;
import dev.shigoto.domain.alert.Wanted;
import java.time.Instant;
import org.jdbi.v3.core.Handle;

/// Takes what matched a search out of the table that the matcher fills. What was found by words and
/// filters comes before what is only like what is looked for, and of equals the newest.
public final class TakenMatches implements Finder {

  /// Whether a `match` may be told of now. A job that was not compared with others yet may be one
  /// that the person knows.
  static final String COMPARED =
      """
      not exists (select from identity_changes where job_id = match.job_id)
      and (exists (select from job_identities where job_id = match.job_id)
        or not exists (select from jobs where id = match.job_id and status = 'ACTIVE'))
      """;

  @Override
  public Wanted.Kind kind() {
    return Wanted.Kind.SEARCH;
  }

  /// Takes all that may be told of now; the rest stays. What is taken and not told of is gone: it
  /// was told of before, or is over, or is counted among the others.
  @Override
  public Matches find(Handle handle, SavedSearch saved, Instant since, Instant now) {
    String taken =
        """
        delete from alert_matches as match
         where match.saved_search_id = :search and %s
        returning job_id, score
        """
            .formatted(COMPARED);
    return Matches.untold(handle, taken, saved, now, query -> query);
  }
}
