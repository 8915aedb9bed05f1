package dev.shigoto.searchapi;

import dev.shigoto.database.Database;
import dev.shigoto.domain.config.ConfigurationException;
import dev.shigoto.domain.config.Environment;
import dev.shigoto.domain.dictionary.DictionaryException;
import dev.shigoto.indextemplates.OpenSearchConnection;
import dev.shigoto.models.ModelRegistry;
import dev.shigoto.models.facts.FactFilesException;
import dev.shigoto.retrieval.JobSearch;
import java.time.Clock;
import java.util.concurrent.CountDownLatch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The process: environment, database, engine, models, search, server.
public final class Main {

  private static final Logger log = LoggerFactory.getLogger(Main.class);

  private Main() {}

  public static void main(String[] args) {
    try {
      run(Environment.read(System.getenv(), SearchApiConfig::read));
    } catch (ConfigurationException
        | DictionaryException
        | FactFilesException
        | ListenException e) {
      System.err.println(e.getMessage());
      System.exit(2);
    }
  }

  private static void run(SearchApiConfig config) {
    CountDownLatch stopped = new CountDownLatch(1);
    CountDownLatch closed = new CountDownLatch(1);
    try (var database = Database.forRequests(config.database());
        var engine = OpenSearchConnection.open(config.openSearch());
        var models = ModelRegistry.open(config.models())) {
      Clock clock = Clock.systemUTC();
      var search =
          new JobSearch(
              engine.client(),
              config.index(),
              models,
              clock,
              config.dictionary(),
              config.factFiles().places());
      try (var api = SearchApi.start(config, new Sources(search, models, database, clock))) {
        onShutdown(stopped, closed);
        log.info("listening on {}:{}", config.host(), api.port());
        stopped.await();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      closed.countDown();
    }
  }

  /// The JVM waits until everything is closed.
  private static void onShutdown(CountDownLatch stopped, CountDownLatch closed) {
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  stopped.countDown();
                  try {
                    closed.await();
                  } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                  }
                },
                "shutdown"));
  }
}
