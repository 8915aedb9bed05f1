package dev.shigoto.database.identity;

import dev.shigoto.domain.identity.AdSignature;
import dev.shigoto.domain.identity.Appearance;
import dev.shigoto.domain.job.JapaneseDay;
import dev.shigoto.domain.job.Job;
import dev.shigoto.domain.job.JobId;
import dev.shigoto.domain.job.JobStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// A row of `job_identities`. Moments of a job that no calendar has a day for are brought to the
/// nearest that has one: `infinity` in one row must not keep all others from being compared.
///
/// @param signature absent if another version of the rule made it
/// @param postedAt as the source dated the posting last
/// @param expiresAt as the job says
/// @param behind the job that stands for the opening in lists; empty if this one does
/// @param lookAt when what is told of it changes though nothing happens
/// @param shown what the job's document tells of the opening
record IdentityRow(
    JobId id,
    JobId cluster,
    Optional<AdSignature> signature,
    Instant postedAt,
    Appearance appearance,
    Optional<Instant> expiresAt,
    Optional<JobId> behind,
    Optional<Instant> lookAt,
    String shown) {

  /// A date before that is a slip or a show.
  private static final Duration OLDEST = Duration.ofDays(3 * 365);

  /// Sources that only correct the hour do not post again.
  private static final Duration RENEWED = Duration.ofHours(20);

  /// The first that is known of a job.
  static IdentityRow of(Job job, AdSignature signature) {
    Instant posted = JapaneseDay.nearest(job.ad().postedAt());
    Instant created = JapaneseDay.nearest(job.createdAt());
    boolean before = posted.isBefore(created) && posted.isAfter(created.minus(OLDEST));
    return new IdentityRow(
        job.id(),
        job.id(),
        Optional.of(signature),
        posted,
        new Appearance(
            job.ad().posting().source(),
            signature.wording(),
            before ? posted : created,
            end(job),
            0,
            Optional.empty()),
        job.ad().expiresAt().map(JapaneseDay::nearest),
        Optional.empty(),
        Optional.empty(),
        "");
  }

  /// What is known now that the job is `job`.
  IdentityRow with(Job job, AdSignature now) {
    boolean sameWords = appearance.wording() == now.wording();
    Instant posted = JapaneseDay.nearest(job.ad().postedAt());
    boolean renewed = sameWords && posted.isAfter(postedAt.plus(RENEWED));
    return new IdentityRow(
        id,
        cluster,
        Optional.of(now),
        posted,
        new Appearance(
            appearance.source(),
            now.wording(),
            appearance.firstSeen(),
            end(job).map(end -> appearance.endedAt().orElse(end)),
            appearance.renewals() + (renewed ? 1 : 0),
            sameWords ? appearance.changedAt() : Optional.of(updated(job))),
        job.ad().expiresAt().map(JapaneseDay::nearest),
        behind,
        lookAt,
        shown);
  }

  /// When the row of an ended job was last written.
  private static Optional<Instant> end(Job job) {
    return job.status() == JobStatus.ACTIVE ? Optional.empty() : Optional.of(updated(job));
  }

  private static Instant updated(Job job) {
    return JapaneseDay.nearest(job.updatedAt());
  }

  /// What is known now that the job is gone.
  IdentityRow gone(Instant now) {
    Appearance last =
        new Appearance(
            appearance.source(),
            appearance.wording(),
            appearance.firstSeen(),
            appearance.endedAt().or(() -> Optional.of(now)),
            appearance.renewals(),
            appearance.changedAt());
    return new IdentityRow(
        id, cluster, signature, postedAt, last, expiresAt, behind, lookAt, shown);
  }

  IdentityRow in(JobId other) {
    return new IdentityRow(
        id, other, signature, postedAt, appearance, expiresAt, behind, lookAt, shown);
  }

  /// @param representative of the opening
  IdentityRow telling(String now, JobId representative, Optional<Instant> next) {
    Optional<JobId> other =
        isOpen() && !representative.equals(id) ? Optional.of(representative) : Optional.empty();
    return new IdentityRow(
        id, cluster, signature, postedAt, appearance, expiresAt, other, next, now);
  }

  /// The job that stands for the opening.
  JobId representative() {
    return behind.orElse(id);
  }

  /// Whether `ad` may still be of the opening that this row was compared for; if not, it is another
  /// one now, and nothing is known of it yet.
  boolean mayStillBe(AdSignature ad) {
    return signature.map(ad::isOfOpeningOf).orElse(true);
  }

  boolean isOpen() {
    return appearance.isOpen();
  }
}
