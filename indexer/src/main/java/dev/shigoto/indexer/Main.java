package dev.shigoto.indexer;

import dev.shigoto.database.Database;
import dev.shigoto.domain.config.ConfigurationException;
import dev.shigoto.domain.config.Environment;
import dev.shigoto.indexer.connector.FeedsFile;
import dev.shigoto.indexer.connector.FeedsFileException;
import dev.shigoto.indexer.feed.FeedDefinition;
import dev.shigoto.indextemplates.OpenSearchConnection;
import dev.shigoto.models.ModelException;
import dev.shigoto.models.ModelRegistry;
import dev.shigoto.models.facts.FactFilesException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The process: environment, database, engine, models, indexer, health and metrics. A store that is
/// not there yet is waited for.
public final class Main {

  private static final Logger LOG = LoggerFactory.getLogger(Main.class);

  private Main() {}

  public static void main(String[] args) {
    CountDownLatch closed = new CountDownLatch(1);
    Runtime.getRuntime().addShutdownHook(stop(Thread.currentThread(), closed));
    try {
      run(Environment.read(System.getenv(), IndexerConfig::read));
    } catch (ConfigurationException
        | FactFilesException
        | FeedsFileException
        | ModelException
        | UncheckedIOException e) {
      System.err.println(e.getMessage());
      closed.countDown();
      System.exit(2);
    } catch (InterruptedException e) {
      LOG.info("stopped");
    } finally {
      closed.countDown();
    }
  }

  private static void run(IndexerConfig config) throws InterruptedException {
    List<FeedDefinition> feeds =
        config.feeds().map(file -> FeedsFile.read(file, System.getenv())).orElse(List.of());
    try (var database = Patience.until(() -> Database.open(config.database()));
        var engine = OpenSearchConnection.open(config.openSearch());
        var models = ModelRegistry.open(config.models());
        var indexer =
            new Indexer(database, engine.client(), config.index(), models, config.settings());
        var http = IndexerHttp.start(config.port(), indexer)) {
      LOG.info("health and metrics on port {}", http.port());
      indexer.schedule(feeds);
      int generation = Patience.until(() -> indexer.begin(new LogProgress()));
      LOG.info("following changes, index {}", config.index().generation(generation));
      new CountDownLatch(1).await(); // until the signal to stop interrupts
    }
  }

  /// Interrupts `main` and lets the JVM wait until everything is closed.
  private static Thread stop(Thread main, CountDownLatch closed) {
    return new Thread(
        () -> {
          main.interrupt();
          try {
            closed.await();
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        },
        "shutdown");
  }
}
