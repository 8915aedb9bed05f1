package dev.shigoto.alerts.matching;

import dev.shigoto.alerts.loop.Loop;
import dev.shigoto.database.alert.AlertChanges;
import dev.shigoto.database.alert.AlertMatch;
import dev.shigoto.domain.job.Job;
import dev.shigoto.indextemplates.JobDocument;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Follows new and changed jobs, and stores which saved searches they match. Whatever fails, the
/// jobs stay in the queue and are taken again. Several processes may do so side by side; one at a
/// time has its turn.
public final class MatchLoop {

  private static final Logger LOG = LoggerFactory.getLogger(MatchLoop.class);
  private static final int BATCH = 200;
  private static final Duration POLL = Duration.ofSeconds(1);

  private final AlertChanges changes;
  private final JobMatcher matcher;
  private final JobReader reader;
  private final Runnable searches;
  private final Clock clock;
  private boolean isReady;

  /// @param searches brings the matcher up to date with what is saved
  public MatchLoop(
      AlertChanges changes, JobMatcher matcher, JobReader reader, Runnable searches, Clock clock) {
    this.changes = changes;
    this.matcher = matcher;
    this.reader = reader;
    this.searches = searches;
    this.clock = clock;
  }

  public Loop start() {
    return Loop.wokenBy(changes::await, "matching", this::turn);
  }

  private Duration turn() {
    searches.run(); // the first time outside of a transaction, for it reads all of them
    if (!isReady) {
      LOG.info("matching new jobs: {}", matcher.size());
      isReady = true;
    }
    return changes.take(BATCH, this::matches).changes() == 0 ? POLL : Duration.ZERO;
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
}
