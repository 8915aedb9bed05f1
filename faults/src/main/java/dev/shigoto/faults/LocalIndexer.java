package dev.shigoto.faults;

import dev.shigoto.database.Database;
import dev.shigoto.database.DatabaseConfig;
import dev.shigoto.domain.progress.Progress;
import dev.shigoto.indexer.Indexer;
import dev.shigoto.indexer.SwapGate;
import dev.shigoto.indextemplates.OpenSearchConnection;
import dev.shigoto.models.Embedders;
import java.time.Duration;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// An indexer in this JVM with connections of its own. What it needs to begin is waited for, as
/// the process does.
final class LocalIndexer implements RunningIndexer {

  private static final Logger LOG = LoggerFactory.getLogger(LocalIndexer.class);
  private static final Duration PAUSE = Duration.ofMillis(50);
  private static final Duration END = Duration.ofMinutes(1);

  private final IndexerPlan plan;
  private final CountDownLatch opened = new CountDownLatch(1);
  private final CountDownLatch following = new CountDownLatch(1);
  private final Thread starter = Thread.ofVirtual().name("starter").unstarted(this::begin);
  private volatile @Nullable Parts parts;
  private volatile boolean closing;

  private record Parts(Database database, OpenSearchConnection engine, Indexer indexer) {}

  LocalIndexer(IndexerPlan plan) {
    this.plan = plan;
    starter.start();
  }

  private void begin() {
    try {
      while (!closing && following.getCount() > 0) {
        tryToBegin();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void tryToBegin() throws InterruptedException {
    try {
      Parts mine = parts == null ? open() : parts;
      parts = mine;
      opened.countDown();
      mine.indexer().begin(Progress.NONE);
      following.countDown();
    } catch (RuntimeException e) {
      LOG.warn("cannot begin yet: {}", e.getMessage(), e);
      Thread.sleep(PAUSE);
    }
  }

  private Parts open() {
    Database database = Database.open(DatabaseConfig.parse(plan.databaseUrl()));
    OpenSearchConnection engine = OpenSearchConnection.open(plan.engine(), plan.patience());
    return new Parts(
        database,
        engine,
        new Indexer(
            database,
            engine.client(),
            plan.names(),
            Embedders.only(new HashEmbedder()),
            plan.settings()));
  }

  /// @throws RuntimeException if the build fails; the index in use stays
  void rebuild() throws InterruptedException {
    if (!awaitFollowing(END)) {
      throw new DivergedException("nothing to rebuild after " + END);
    }
    Objects.requireNonNull(parts).indexer().rebuild(Progress.NONE, SwapGate.OPEN);
  }

  /// @throws RuntimeException if there is no other generation, or it cannot be brought up to date
  void rollback() throws InterruptedException {
    Objects.requireNonNull(parts).indexer().rollback(OptionalInt.empty());
  }

  @Override
  public boolean awaitBusy(Duration atMost) throws InterruptedException {
    return opened.await(atMost.toMillis(), TimeUnit.MILLISECONDS);
  }

  @Override
  public boolean awaitFollowing(Duration atMost) throws InterruptedException {
    return following.await(atMost.toMillis(), TimeUnit.MILLISECONDS);
  }

  @Override
  public void close() {
    closing = true;
    try {
      if (!starter.join(END)) {
        throw new DivergedException("an indexer did not begin within " + END);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    Parts mine = parts;
    if (mine != null) {
      mine.indexer().close();
      mine.engine().close();
      mine.database().close();
    }
  }
}
