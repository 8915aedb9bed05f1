package dev.shigoto.database.alert;

import dev.shigoto.database.changes.ChangeListener;
import dev.shigoto.database.jobs.JobRows;
import dev.shigoto.domain.alert.SavedSearchId;
import dev.shigoto.domain.alert.SubscriberId;
import dev.shigoto.domain.job.Job;
import dev.shigoto.domain.job.JobId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.ConnectionFactory;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;

/// The digests of the ledger, for those who look on while they are claimed. Turns of one person
/// come one after the other, so the mails of a person are committed in the order of their numbers.
public final class ClaimedDigests implements AutoCloseable {

  /// More at once are told by the next call.
  private static final int AT_ONCE = 1_000;

  private static final String SELECT =
      """
      select mail.id, mail.subscriber_id, mail.saved_search_id, saved.name, mail.others,
             array(select job_id from deliveries where mail_id = mail.id order by place) as jobs
        from mails as mail
        join saved_searches as saved on saved.id = mail.saved_search_id
      """;

  private final Jdbi jdbi;
  private final ChangeListener listener;

  /// For {@link dev.shigoto.database.Database}, which everybody else asks.
  ///
  /// @param unpooled where the connection comes from that listens
  public ClaimedDigests(Jdbi jdbi, ConnectionFactory unpooled) {
    this.jdbi = jdbi;
    this.listener = new ChangeListener("digests", unpooled);
  }

  /// The number of the latest mail to this person; 0 where there was none.
  public long latest(SubscriberId owner) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select coalesce(max(id), 0) from mails where subscriber_id = :owner")
                .bind("owner", owner.value())
                .mapTo(Long.class)
                .one());
  }

  /// The digests of people after the mails of these numbers, the earliest first.
  public List<ClaimedDigest> after(Map<SubscriberId, Long> mails, Instant now) {
    Long[] owners = mails.keySet().stream().map(SubscriberId::value).toArray(Long[]::new);
    return jdbi.withHandle(
        handle ->
            read(
                handle,
                now,
                handle
                    .createQuery(
                        SELECT
                            + """
                              join unnest(:owners, :mails) as known (subscriber_id, mail)
                                on mail.subscriber_id = known.subscriber_id and mail.id > known.mail
                             where mail.campaign = 'DIGEST'
                             order by mail.id limit :max
                            """)
                    .bindArray("owners", Long.class, (Object[]) owners)
                    .bindArray("mails", Long.class, mails.values().toArray())
                    .bind("max", AT_ONCE)));
  }

  /// The digest of one mail; empty if its saved search is gone.
  public static Optional<ClaimedDigest> find(Handle handle, long mail, Instant now) {
    return read(
            handle, now, handle.createQuery(SELECT + " where mail.id = :mail").bind("mail", mail))
        .stream()
        .findFirst();
  }

  private static List<ClaimedDigest> read(Handle handle, Instant now, Query digests) {
    List<Claimed> claimed = digests.map((row, context) -> Claimed.read(row)).list();
    Set<JobId> named =
        claimed.stream().flatMap(it -> it.jobs().stream()).collect(Collectors.toSet());
    Map<JobId, ToldJob> open =
        named.isEmpty()
            ? Map.of()
            : JobRows.load(handle, named).jobs().stream()
                .filter(job -> job.isOpenAt(now))
                .collect(Collectors.toMap(Job::id, ToldJob::of));
    return claimed.stream().map(it -> it.told(open)).toList();
  }

  /// A digest before its jobs are read.
  private record Claimed(
      long mail,
      SubscriberId owner,
      SavedSearchId search,
      String name,
      List<JobId> jobs,
      int others) {

    static Claimed read(ResultSet row) throws SQLException {
      Long[] jobs = (Long[]) row.getArray("jobs").getArray();
      return new Claimed(
          row.getLong("id"),
          new SubscriberId(row.getLong("subscriber_id")),
          new SavedSearchId(row.getLong("saved_search_id")),
          row.getString("name"),
          Arrays.stream(jobs).map(JobId::new).toList(),
          row.getInt("others"));
    }

    ClaimedDigest told(Map<JobId, ToldJob> open) {
      List<ToldJob> told = jobs.stream().map(open::get).filter(Objects::nonNull).toList();
      return new ClaimedDigest(mail, owner, search, name, told, others);
    }
  }

  /// Waits until there may be more, or `atMost` has passed.
  public boolean await(Duration atMost) throws InterruptedException {
    return listener.await(atMost);
  }

  /// Needs no connection until the next wait, which then returns at once.
  public void rest() {
    listener.close();
  }

  @Override
  public void close() {
    listener.close();
  }
}
