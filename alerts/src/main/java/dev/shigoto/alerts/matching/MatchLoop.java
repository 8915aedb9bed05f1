package dev.shigoto.alerts.matching;

import dev.shigoto.database.alert.AlertChanges;
import dev.shigoto.database.alert.AlertMatch;
import dev.shigoto.database.alert.AlertTurn;
import dev.shigoto.domain.job.Job;
import dev.shigoto.indextemplates.JobDocument;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Follows new and changed jobs on a thread of its own, and stores which saved searches they match.
/// Whatever fails, the jobs stay in the queue and are taken again. Several processes may do so side
/// by side; one at a time has its turn.
public final class MatchLoop implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(MatchLoop.class);
  private static final int BATCH = 200;
  private static final Duration POLL = Duration.ofSeconds(1);
  private static final long LONGEST_PAUSE_MILLIS = 10_000;

  private final AlertChanges changes;
  private final JobMatcher matcher;
  private final JobReader reader;
  private final Runnable searches;
  private final Clock clock;
  private final Thread thread = Thread.ofPlatform().name("matching").daemon().unstarted(this::run);
  private volatile boolean stopping;
  private volatile boolean waiting;
  private int failures;

  /// @param searches brings the matcher up to date with what is saved
  public MatchLoop(
      AlertChanges changes, JobMatcher matcher, JobReader reader, Runnable searches, Clock clock) {
    this.changes = changes;
    this.matcher = matcher;
    this.reader = reader;
    this.searches = searches;
    this.clock = clock;
  }

  public MatchLoop start() {
    thread.start();
    return this;
  }

  @Override
  public String toString() {
    return matcher.size().toString();
  }

  private void run() {
    try {
      while (!stopping) {
        step();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /// What goes wrong is logged once, until it goes well again.
  private void step() throws InterruptedException {
    try {
      searches.run(); // the first time outside of a transaction, for it reads all of them
      AlertTurn turn = changes.take(BATCH, this::matches);
      if (failures > 0) {
        LOG.info("matching goes on");
      }
      failures = 0;
      if (turn.changes() == 0) {
        await();
      }
    } catch (RuntimeException e) {
      if (!stopping && failures == 0) {
        LOG.warn("matching pauses, nothing is lost, trying again: {}", e.getMessage(), e);
      }
      pause();
    }
  }

  private void await() throws InterruptedException {
    waiting = true;
    try {
      if (!stopping) {
        changes.await(POLL);
      }
    } finally {
      waiting = false;
    }
  }

  private void pause() throws InterruptedException {
    waiting = true;
    try {
      if (!stopping) {
        Thread.sleep(Math.min(200L << Math.min(failures++, 10), LONGEST_PAUSE_MILLIS));
      }
    } finally {
      waiting = false;
    }
  }

  /// A job that cannot be read costs its own alerts and nobody else's; where none can, it is not
  /// the jobs.
  private List<AlertMatch> matches(List<Job> jobs) {
    searches.run();
    if (matcher.size().searches() == 0) {
      return List.of();
    }
    Instant now = clock.instant();
    List<JobDocument> documents = reader.documents(jobs, now);
    List<AlertMatch> matches = new ArrayList<>();
    List<RuntimeException> failed = new ArrayList<>();
    for (int i = 0; i < jobs.size(); i++) {
      Job job = jobs.get(i);
      try {
        matcher
            .match(documents.get(i), () -> reader.vector(job), now)
            .forEach(it -> matches.add(new AlertMatch(it.savedSearch(), job.id(), it.score())));
      } catch (RuntimeException e) {
        LOG.error("job {} cannot be matched with saved searches", job.id(), e);
        failed.add(e);
      }
    }
    if (failed.size() == jobs.size()) {
      throw failed.getFirst();
    }
    return matches;
  }

  /// Stops after the turn in hand.
  @Override
  public void close() {
    stopping = true;
    if (waiting) {
      thread.interrupt();
    }
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
