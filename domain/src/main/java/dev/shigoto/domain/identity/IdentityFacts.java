package dev.shigoto.domain.identity;

import dev.shigoto.domain.job.Job;
import dev.shigoto.domain.job.JobId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/// What is known of an opening from all of its postings.
///
/// @param cluster the smallest id of a job that offers it; jobs with the same number are one
///     opening
/// @param representative the open posting that stands for the opening in lists
/// @param size how many of its postings are open
/// @param firstSeen of any posting
/// @param lastSeen now while a posting is open, else the end of the last one
/// @param reposts how often a source posted it again
/// @param signals what a seeker may want to look at
public record IdentityFacts(
    JobId cluster,
    JobId representative,
    int size,
    Instant firstSeen,
    Instant lastSeen,
    int reposts,
    List<Signal> signals) {

  private static final int HUNDRED = 100; // from here on documents tell two digits

  public IdentityFacts {
    signals = List.copyOf(signals);
  }

  /// @param appearances all postings of the opening, at least one
  public static IdentityFacts of(
      JobId cluster, JobId representative, Collection<Appearance> appearances, Instant now) {
    History history = History.of(appearances);
    return new IdentityFacts(
        cluster,
        representative,
        history.open(),
        history.firstSeen(),
        history.isOpen() ? now : history.lastEnd(),
        history.reposts(),
        Signals.of(history, now));
  }

  /// Of a job that nothing is known of yet: as if it were the only posting of its opening, and new.
  public static IdentityFacts ofNew(Job job, Instant now) {
    Instant posted = job.ad().postedAt();
    Instant first = posted.isBefore(job.createdAt()) ? posted : job.createdAt();
    return new IdentityFacts(job.id(), job.id(), 1, first, now, 0, List.of());
  }

  /// Whether another posting stands for the opening of `job`.
  public boolean isRepeat(JobId job) {
    return !representative.equals(job);
  }

  /// What a document tells of these facts, as one text: when it changes, the document has to be
  /// made anew. Large counts are rounded to two digits, so that a posting more of a thousand does
  /// not touch a thousand documents. Empty if the document of `job` says the same without knowing
  /// any facts.
  public String shownFor(JobId job) {
    return isAlone(job)
        ? ""
        : String.join(
            " ",
            cluster.toString(),
            Integer.toString(rough(size)),
            Integer.toString(rough(reposts)),
            Long.toString(firstSeen.getEpochSecond()),
            isRepeat(job) ? "repeat" : "first",
            signals.stream().map(it -> it.kind().name()).collect(Collectors.joining(" ")));
  }

  private boolean isAlone(JobId job) {
    return cluster.equals(job) && !isRepeat(job) && size == 1 && reposts == 0 && signals.isEmpty();
  }

  private static int rough(int count) {
    int step = 1;
    while (count / step >= HUNDRED) {
      step *= 10;
    }
    return count / step * step;
  }
}
