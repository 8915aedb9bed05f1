package dev.shigoto.searchapi;

import dev.shigoto.database.Database;
import dev.shigoto.database.changes.JobReceipt;
import dev.shigoto.domain.identity.IdentityFacts;
import dev.shigoto.domain.job.JobId;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jdbi.v3.core.JdbiException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What the database knows beyond the index. While it is away nothing is asked of it, so that no
/// answer waits for it; a look once a second finds out when it is back.
final class Truth implements AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(Truth.class);

  private final Database database;
  private final Clock clock;
  private final ScheduledExecutorService looks =
      Executors.newSingleThreadScheduledExecutor(Thread.ofVirtual().name("truth").factory());
  private volatile Optional<Instant> asOf = Optional.empty();
  private volatile boolean away;

  Truth(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /// Returns after the first look.
  void start() {
    look();
    var _ = looks.scheduleWithFixedDelay(this::look, 1, 1, TimeUnit.SECONDS);
  }

  /// Searches that begin now know every change committed before this moment. It stands still while
  /// the database is away, and is empty if that was never there.
  Optional<Instant> asOf() {
    return asOf;
  }

  /// Whether the job was there once and is not open any more; empty if the database is away.
  Optional<Boolean> hasEnded(JobId id) {
    return ask(truth -> truth.endings().hasEnded(id, clock.instant()));
  }

  /// The receipt, if the job ever was; empty if the database is away.
  Optional<Optional<JobReceipt>> receipt(JobId id) {
    return ask(truth -> truth.receipts().find(id, clock.instant()));
  }

  /// What is known of all postings of the opening; empty if nothing yet, or the database is away.
  Optional<IdentityFacts> opening(JobId id) {
    return ask(truth -> truth.identities().read(List.of(id), clock.instant()))
        .map(known -> known.get(id));
  }

  private <T> Optional<T> ask(Function<Database, T> question) {
    if (away) {
      return Optional.empty();
    }
    try {
      return Optional.of(question.apply(database));
    } catch (JdbiException e) {
      missed(e);
      return Optional.empty();
    }
  }

  private void look() {
    try {
      asOf = Optional.of(database.receipts().asOf());
      if (away) {
        log.info("the database answers again");
      }
      away = false;
    } catch (RuntimeException e) {
      missed(e);
    }
  }

  private void missed(RuntimeException e) {
    if (!away) {
      log.warn("answers do without the database: {}", e.getMessage(), e);
    }
    away = true;
  }

  @Override
  public void close() {
    looks.close();
  }
}
