package dev.shigoto.indexer;

import dev.shigoto.database.Database;
import dev.shigoto.domain.config.ConfigurationException;
import dev.shigoto.domain.config.Environment;
import dev.shigoto.domain.process.Shutdown;
import dev.shigoto.indexer.connector.FeedsFile;
import dev.shigoto.indexer.connector.FeedsFileException;
import dev.shigoto.indexer.feed.FeedDefinition;
import dev.shigoto.indextemplates.OpenSearchConnection;
import dev.shigoto.models.ModelException;
import dev.shigoto.models.ModelRegistry;
import dev.shigoto.models.facts.FactFilesException;
import java.io.UncheckedIOException;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The process: environment, database, engine, models, indexer, health and metrics. A store that is
/// not there yet is waited for.
public final class Main {

  private static final Logger LOG = LoggerFactory.getLogger(Main.class);

  private Main() {}

  public static void main(String[] args) {
    try (Shutdown shutdown = Shutdown.interrupting(Thread.currentThread())) {
      run(Environment.read(System.getenv(), IndexerConfig::read), shutdown);
    } catch (ConfigurationException
        | FactFilesException
        | FeedsFileException
        | ModelException
        | UncheckedIOException e) {
      System.err.println(e.getMessage());
      System.exit(2);
    }
  }

  private static void run(IndexerConfig config, Shutdown shutdown) {
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
      shutdown.await();
    } catch (InterruptedException e) {
      LOG.info("stopped");
    }
  }
}
