package dev.shigoto.alerts.digest;

import dev.shigoto.domain.alert.SavedSearch;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/// Claims a mail and its jobs in the ledger. Its key refuses to tell a person of an opening twice,
/// whoever tries; then the whole turn is undone.
final class DigestClaim {

  private DigestClaim() {}

  /// @return the number of the mail
  static long write(Handle handle, SavedSearch saved, Curation curation, Instant now) {
    long mail =
        handle
            .createQuery(
                """
                insert into mails
                  (subscriber_id, saved_search_id, campaign, message_id, others, other_jobs,
                   next_attempt_at, claimed_at)
                values (:owner, :search, 'DIGEST', :messageId, :others, :behind, :now, :now)
                returning id
                """)
            .bind("owner", saved.owner().value())
            .bind("search", saved.id().value())
            .bind("messageId", UUID.randomUUID().toString())
            .bind("others", curation.others())
            .bindArray("behind", Long.class, numbers(curation.behind()))
            .bind("now", now)
            .mapTo(Long.class)
            .one();
    PreparedBatch deliveries =
        handle.prepareBatch(
            """
            insert into deliveries (subscriber_id, cluster_id, job_id, mail_id, place, score)
            values (:owner, :cluster, :job, :mail, :place, nullif(:score, 'NaN'::real))
            """);
    for (int place = 0; place < curation.chosen().size(); place++) {
      Candidate candidate = curation.chosen().get(place);
      deliveries
          .bind("owner", saved.owner().value())
          .bind("cluster", candidate.cluster())
          .bind("job", candidate.job().value())
          .bind("mail", mail)
          .bind("place", place)
          .bind("score", candidate.score())
          .add();
    }
    deliveries.execute();
    return mail;
  }

  private static Object[] numbers(List<Candidate> candidates) {
    return candidates.stream().map(it -> it.job().value()).toArray();
  }
}
