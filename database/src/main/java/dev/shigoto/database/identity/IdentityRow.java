package dev.shigoto.database.identity;

import dev.shigoto.domain.identity.AdSignature;
import dev.shigoto.domain.identity.Appearance;
import dev.shigoto.domain.job.Job;
import dev.shigoto.domain.job.JobId;
import dev.shigoto.domain.job.JobStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// A row of `job_identities`.
///
/// @param signature absent if another version of the rule made it
/// @param postedAt as the source dated the posting last
/// @param lookAt when what is told of it changes though nothing happens
/// @param shown what the job's document tells of the opening
record IdentityRow(
    JobId id,
    JobId cluster,
    Optional<AdSignature> signature,
    Instant postedAt,
    Appearance appearance,
    Optional<Instant> lookAt,
    String shown) {

  /// A date before that is a slip or a show.
  private static final Duration OLDEST = Duration.ofDays(3 * 365);

  /// Sources that only correct the hour do not post again.
  private static final Duration RENEWED = Duration.ofHours(20);

  /// The first that is known of a job.
  static IdentityRow of(Job job, AdSignature signature) {
    Instant posted = job.ad().postedAt();
    Instant created = job.createdAt();
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
        Optional.empty(),
        "");
  }

  /// What is known now that the job is `job`.
  IdentityRow with(Job job, AdSignature now) {
    boolean sameWords = appearance.wording() == now.wording();
    boolean renewed = sameWords && job.ad().postedAt().isAfter(postedAt.plus(RENEWED));
    return new IdentityRow(
        id,
        cluster,
        Optional.of(now),
        job.ad().postedAt(),
        new Appearance(
            appearance.source(),
            now.wording(),
            appearance.firstSeen(),
            end(job).map(end -> appearance.endedAt().orElse(end)),
            appearance.renewals() + (renewed ? 1 : 0),
            sameWords ? appearance.changedAt() : Optional.of(job.updatedAt())),
        lookAt,
        shown);
  }

  /// When the row of an ended job was last written.
  private static Optional<Instant> end(Job job) {
    return job.status() == JobStatus.ACTIVE ? Optional.empty() : Optional.of(job.updatedAt());
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
    return new IdentityRow(id, cluster, signature, postedAt, last, lookAt, shown);
  }

  IdentityRow in(JobId other) {
    return new IdentityRow(id, other, signature, postedAt, appearance, lookAt, shown);
  }

  IdentityRow telling(String now, Optional<Instant> next) {
    return new IdentityRow(id, cluster, signature, postedAt, appearance, next, now);
  }

  boolean isOpen() {
    return appearance.isOpen();
  }
}
