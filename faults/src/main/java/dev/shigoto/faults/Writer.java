package dev.shigoto.faults;

import dev.shigoto.database.Database;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.jdbi.v3.core.JdbiException;

/// Changes the jobs of one source, and remembers what it did.
final class Writer {

  private static final Duration BREATH = Duration.ofMillis(60);

  private final Database database;
  private final JobSql sql;
  private final RandomGenerator random;
  private final Steps steps;
  private Map<String, KnownJob> jobs = new TreeMap<>();

  Writer(Database database, String source, RandomGenerator random, double poisonous) {
    this.database = database;
    this.sql = new JobSql(source);
    this.random = random;
    this.steps = new Steps(source, random, poisonous);
  }

  void first(int ads) throws InterruptedException {
    perform(steps.upsert(jobs, ads));
  }

  void write(int count, Pace pace) throws InterruptedException {
    for (int i = 0; i < count; i++) {
      perform(steps.next(jobs));
      pace.stepDone();
      if (random.nextInt(8) == 0) {
        Await.until(BREATH, this::isQueueEmpty); // lets the indexer come in between
      }
    }
  }

  private boolean isQueueEmpty() {
    try {
      return database.changes().depth().changes() == 0;
    } catch (JdbiException e) {
      return true;
    }
  }

  private void perform(Step step) throws InterruptedException {
    try {
      step.action().run(database);
      jobs = step.after();
    } catch (JdbiException e) {
      if (!isOutage(e)) {
        throw e;
      }
      jobs = whatCameOf(step, e);
    }
  }

  /// Whether it is the database's fault and not the statement's (SQLSTATE classes).
  private static boolean isOutage(JdbiException failure) {
    return failure.getCause() instanceof SQLException cause
        && (cause.getSQLState() == null || !cause.getSQLState().matches("(22|23|42).*"));
  }

  /// A commit whose answer did not come has happened or not, but not in part.
  private Map<String, KnownJob> whatCameOf(Step step, JdbiException failure)
      throws InterruptedException {
    Map<String, JobContent> actual = Await.answer(() -> sql.read(database));
    if (actual.equals(contents(step.after()))) {
      return step.after();
    }
    if (actual.equals(contents(jobs))) {
      return jobs;
    }
    throw new DivergedException(
        "a transaction (%s) that failed left neither all nor nothing: %s"
            .formatted(step.what(), failure.getMessage()));
  }

  private static Map<String, JobContent> contents(Map<String, KnownJob> jobs) {
    return jobs.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, it -> it.getValue().content()));
  }

  /// Source and external id to job.
  Map<String, KnownJob> known() {
    return jobs.entrySet().stream()
        .collect(Collectors.toMap(it -> sql.source() + "/" + it.getKey(), Map.Entry::getValue));
  }
}
