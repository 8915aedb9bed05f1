package dev.shigoto.searchapi;

import dev.shigoto.database.Database;
import dev.shigoto.domain.config.ConfigurationException;
import dev.shigoto.domain.config.Environment;
import dev.shigoto.domain.dictionary.DictionaryException;
import dev.shigoto.domain.process.Shutdown;
import dev.shigoto.indextemplates.OpenSearchConnection;
import dev.shigoto.models.ModelRegistry;
import dev.shigoto.models.facts.FactFilesException;
import dev.shigoto.retrieval.JobSearch;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The process: environment, database, engine, models, search, server.
public final class Main {

  private static final Logger log = LoggerFactory.getLogger(Main.class);

  private Main() {}

  public static void main(String[] args) {
    try (Shutdown shutdown = Shutdown.interrupting(Thread.currentThread())) {
      run(Environment.read(System.getenv(), SearchApiConfig::read), shutdown);
    } catch (ConfigurationException
        | DictionaryException
        | FactFilesException
        | ListenException e) {
      System.err.println(e.getMessage());
      System.exit(2);
    }
  }

  private static void run(SearchApiConfig config, Shutdown shutdown) {
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
        log.info("listening on {}:{}", config.host(), api.port());
        shutdown.await();
      }
    } catch (InterruptedException e) {
      log.info("stopped");
    }
  }
}
