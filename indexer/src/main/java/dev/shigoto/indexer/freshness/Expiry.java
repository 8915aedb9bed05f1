package dev.shigoto.indexer.freshness;

import dev.shigoto.database.Database;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.IntUnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Ends jobs whose time is over and deletes those that ended long ago, in small transactions.
/// Searches leave a job out from the moment it expires; this is how the index gets rid of it.
/// Several processes may do so side by side.
public final class Expiry {

  private static final Logger LOG = LoggerFactory.getLogger(Expiry.class);
  private static final int BATCH = 500;

  private final Database database;
  private final Duration deleteAfter;
  private final Clock clock;

  public Expiry(Database database, FreshnessSettings settings) {
    this.database = database;
    this.deleteAfter = settings.deleteAfter();
    this.clock = settings.clock();
  }

  public void expire() {
    Instant now = clock.instant();
    all("jobs have expired", batch -> database.endings().expire(now, batch));
  }

  /// Receipts of deleted jobs stay as long again.
  public void delete() {
    Instant before = clock.instant().minus(deleteAfter);
    all("jobs were deleted", batch -> database.endings().delete(before, batch));
    all("receipts were dropped", batch -> database.receipts().forgetDeleted(before, batch));
  }

  private static void all(String what, IntUnaryOperator turn) {
    int sum = 0;
    int last;
    do {
      last = turn.applyAsInt(BATCH);
      sum += last;
    } while (last == BATCH && !Thread.currentThread().isInterrupted());
    if (sum > 0) {
      LOG.info("{} {}", sum, what);
    }
  }
}
