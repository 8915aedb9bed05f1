package dev.shigoto.alerts.digest;

import dev.shigoto.domain.alert.SavedSearch;
import dev.shigoto.domain.alert.Wanted;
import java.time.Instant;
import org.jdbi.v3.core.Handle;

/// Takes what matched a search out of the table that the matcher fills. What was found by words and
/// filters comes before what is only like what is looked for, and of equals the newest.
public final class TakenMatches implements Finder {

  @Override
  public Wanted.Kind kind() {
    return Wanted.Kind.SEARCH;
  }

  /// Whether a `match` may be told of now, in SQL. A job that was not compared with others yet may
  /// be one that the person knows. One whose opening is in a mail that is yet to be sent waits for
  /// what becomes of that.
  ///
  /// @param owner whose match it is, in SQL
  static String tellable(String owner) {
    return """
        not exists (select from identity_changes where job_id = match.job_id)
        and (exists (select from job_identities where job_id = match.job_id)
          or not exists (select from jobs where id = match.job_id and status = 'ACTIVE'))
        and match.job_id not in (
          select posting.job_id
            from mails as waiting
            join deliveries as told on told.mail_id = waiting.id
            left join job_identities as before on before.job_id = told.job_id
            join job_identities as posting
              on posting.cluster_id = any(array[told.cluster_id, before.cluster_id])
           where waiting.subscriber_id = %s and waiting.state in ('CLAIMED', 'RENDERED'))
        """
        .formatted(owner);
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
            .formatted(tellable(":owner"));
    return Matches.untold(handle, taken, saved, now, query -> query);
  }
}
