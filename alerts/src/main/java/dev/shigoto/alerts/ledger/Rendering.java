package dev.shigoto.alerts.ledger;

import dev.shigoto.alerts.mail.MailText;
import dev.shigoto.alerts.mail.MimeMail;
import dev.shigoto.alerts.text.MailTokens;
import dev.shigoto.alerts.text.MailWriter;
import dev.shigoto.database.alert.MailState;
import dev.shigoto.database.alert.MeasuredMails;
import dev.shigoto.database.alert.SavedSearches;
import dev.shigoto.database.alert.Turns;
import dev.shigoto.database.jobs.JobStore;
import dev.shigoto.domain.alert.LinkToken;
import dev.shigoto.domain.alert.SavedSearch;
import dev.shigoto.domain.alert.SavedSearchState;
import dev.shigoto.domain.job.Job;
import dev.shigoto.domain.job.JobId;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Makes the bytes of a claimed mail. A mail that nobody wants any more, or all of whose jobs are
/// over, is dropped.
final class Rendering {

  private static final Logger LOG = LoggerFactory.getLogger(Rendering.class);
  private static final Duration AFTER_FAILURE = Duration.ofMinutes(10);

  private final SavedSearches searches;
  private final JobStore jobs;
  private final MailWriter writer;
  private final MimeMail mime;
  private final SecureRandom random;

  Rendering(
      SavedSearches searches,
      JobStore jobs,
      MailWriter writer,
      MimeMail mime,
      SecureRandom random) {
    this.searches = searches;
    this.jobs = jobs;
    this.writer = writer;
    this.mime = mime;
    this.random = random;
  }

  void render(Handle handle, MailRow mail, Instant now) {
    Optional<SavedSearch> wanted =
        mail.search().flatMap(searches::find).filter(saved -> isWanted(mail, saved));
    if (wanted.isEmpty()) {
      mail.release(handle);
      mail.end(handle, MailState.DROPPED, "nobody wants it any more", now);
      return;
    }
    List<Job> open = openJobs(handle, mail, now);
    if (mail.campaign() == Campaign.DIGEST && open.isEmpty()) {
      giveBack(handle, mail, wanted.get(), now);
      mail.end(handle, MailState.DROPPED, "all its jobs are over", now);
      return;
    }
    MailTokens tokens = tokens(handle, mail);
    try {
      MailText text = text(mail, wanted.get(), open, tokens);
      byte[] content = mime.bytes(text, mail.to(), mail.messageId(), now);
      keep(handle, mail, text.subject(), content, tokens, now);
    } catch (RuntimeException e) {
      LOG.warn("mail {} cannot be written, trying again later", mail.id(), e);
      mail.postpone(handle, String.valueOf(e.getMessage()), AFTER_FAILURE, now);
    }
  }

  /// What the mail would only have counted is told of in another. A profile's next turn finds it by
  /// itself.
  private static void giveBack(Handle handle, MailRow mail, SavedSearch saved, Instant now) {
    if (saved.wanted().isProfile()) {
      return;
    }
    int given =
        handle.execute(
            """
            insert into alert_matches (saved_search_id, job_id)
            select saved_search_id, unnest(other_jobs) from mails where id = ?
            on conflict do nothing
            """,
            mail.id());
    if (given > 0) {
      Turns.set(handle, saved.id(), now);
    }
  }

  private static boolean isWanted(MailRow mail, SavedSearch saved) {
    return !mail.suppressed()
        && switch (mail.campaign()) {
          case CONFIRMATION -> saved.state() == SavedSearchState.UNCONFIRMED;
          case DIGEST -> saved.isActive();
        };
  }

  private MailTokens tokens(Handle handle, MailRow mail) {
    boolean measured =
        mail.campaign() == Campaign.DIGEST && MeasuredMails.agreed(handle, mail.owner());
    return new MailTokens(
        LinkToken.fresh(random),
        measured ? Optional.of(LinkToken.fresh(random)) : Optional.empty());
  }

  private MailText text(MailRow mail, SavedSearch saved, List<Job> open, MailTokens tokens) {
    return switch (mail.campaign()) {
      case CONFIRMATION -> writer.confirmation(saved, tokens.manage());
      case DIGEST -> writer.digest(saved, open, mail.others(), tokens);
    };
  }

  /// In the order of the mail. Those that are over are given free: another posting may come.
  private List<Job> openJobs(Handle handle, MailRow mail, Instant now) {
    List<JobId> claimed =
        handle
            .createQuery("select job_id from deliveries where mail_id = :mail order by place")
            .bind("mail", mail.id())
            .map((row, context) -> new JobId(row.getLong("job_id")))
            .list();
    Map<JobId, Job> open =
        jobs.load(claimed).stream()
            .filter(job -> job.isOpenAt(now))
            .collect(Collectors.toMap(Job::id, Function.identity()));
    List<JobId> ended = claimed.stream().filter(it -> !open.containsKey(it)).toList();
    if (!ended.isEmpty()) {
      forget(handle, mail, ended);
    }
    return claimed.stream().filter(open::containsKey).map(open::get).toList();
  }

  /// Where the opening goes on under another id, that is matched again.
  private static void forget(Handle handle, MailRow mail, List<JobId> ended) {
    handle
        .createUpdate(
            """
            with freed as (
              delete from deliveries where mail_id = :mail and job_id = any(:ended)
              returning cluster_id)
            insert into alert_changes (job_id)
            select posting.job_id
              from freed join job_identities as posting on posting.cluster_id = freed.cluster_id
              join jobs on jobs.id = posting.job_id and jobs.status = 'ACTIVE'
             where posting.job_id <> all(:ended)
            """)
        .bind("mail", mail.id())
        .bindArray("ended", Long.class, ended.stream().map(JobId::value).toArray())
        .execute();
  }

  private static void keep(
      Handle handle, MailRow mail, String subject, byte[] content, MailTokens tokens, Instant now) {
    handle.execute(
        "insert into mail_tokens (token_hash, mail_id, created_at) values (?, ?, ?)",
        tokens.manage().hash(),
        mail.id(),
        now);
    handle.execute(
        """
        update mails set state = 'RENDERED', subject = ?, content = ?, rendered_at = ?,
                         next_attempt_at = ?, measured_hash = ?
         where id = ?
        """,
        subject,
        content,
        now,
        now,
        tokens.measured().map(LinkToken::hash).orElse(null),
        mail.id());
  }
}
