package dev.shigoto.local;

import dev.shigoto.alerts.matching.Matching;
import dev.shigoto.database.Database;
import dev.shigoto.database.DatabaseConfig;
import dev.shigoto.database.jobs.JobStore;
import dev.shigoto.domain.progress.Progress;
import dev.shigoto.indexer.Indexer;
import dev.shigoto.indexer.IndexerSettings;
import dev.shigoto.indextemplates.IndexNames;
import dev.shigoto.indextemplates.OpenSearchConnection;
import dev.shigoto.models.ModelRegistry;
import dev.shigoto.retrieval.JobSearch;
import dev.shigoto.searchapi.SearchApi;
import dev.shigoto.searchapi.SearchApiConfig;
import dev.shigoto.searchapi.Sources;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

/// Every part of the product in one process: started in the order in which they need each other,
/// closed in reverse.
final class Platform implements AutoCloseable {

  private static final Duration CATCH_UP = Duration.ofMinutes(10);

  private final OpenParts parts;
  private final Running running;

  private Platform(OpenParts parts, Running running) {
    this.parts = parts;
    this.running = running;
  }

  /// @throws RuntimeException if a part does not start; what had started is closed again
  static Platform start(PlatformOptions options, Clock clock, Progress progress)
      throws InterruptedException {
    OpenParts parts = new OpenParts();
    try {
      Consumer<JobStore> fill =
          store -> new DemoData(store).fillIfEmpty(options.demoJobs(), clock.instant(), progress);
      return new Platform(parts, start(options, fill, clock, progress, parts));
    } catch (RuntimeException | InterruptedException e) {
      parts.close();
      throw e;
    }
  }

  /// Starts every part, and hands each to `parts` as soon as it runs.
  ///
  /// @param fill is given the store before anything is indexed
  static Running start(
      PlatformOptions options,
      Consumer<JobStore> fill,
      Clock clock,
      Progress progress,
      OpenParts parts)
      throws InterruptedException {
    DataFolder data = options.data();
    parts.add(data.lock());
    options.ports().checkApiIsFree();
    Servers servers = parts.add(Servers.start(data, options.ports()));
    DatabaseConfig truth = DatabaseConfig.parse(servers.database().databaseUrl());
    Database database = parts.add(Database.open(truth));
    OpenSearchConnection engine = parts.add(OpenSearchConnection.open(servers.engine().url()));
    ModelRegistry models = parts.add(ModelRegistry.open(Optional.of(data.modelsFolder())));
    fill.accept(database.jobs());
    if (options.indexing() == Indexing.HERE) {
      parts
          .add(index(database, engine, models, options, clock, progress))
          .schedule(options.feeds());
    }
    JobSearch search =
        new JobSearch(
            engine.client(),
            IndexNames.DEFAULT,
            models,
            clock,
            options.dictionary(),
            options.factFiles().places());
    parts.add(
        Matching.start(
            database, models.embedder(), options.dictionary(), options.factFiles(), clock));
    Database asked = parts.add(Database.forRequests(truth));
    SearchApi api =
        parts.add(
            SearchApi.start(
                SearchApiConfig.local(options.ports().api(), servers.engine().url(), truth)
                    .with(options.factFiles())
                    .showing(data.mails()),
                new Sources(search, models, asked, clock)));
    parts.add(LocalMail.start(options, database, search, address(api), clock));
    return announce(data, servers, api, parts);
  }

  private static Indexer index(
      Database database,
      OpenSearchConnection engine,
      ModelRegistry models,
      PlatformOptions options,
      Clock clock,
      Progress progress)
      throws InterruptedException {
    Indexer indexer =
        Indexer.start(
            database,
            engine.client(),
            IndexNames.DEFAULT,
            models,
            IndexerSettings.DEFAULT.by(clock).with(options.factFiles()),
            progress);
    indexer.awaitCaughtUp(CATCH_UP);
    return indexer;
  }

  private static URI address(SearchApi api) {
    return URI.create("http://127.0.0.1:" + api.port());
  }

  private static Running announce(
      DataFolder data, Servers servers, SearchApi api, OpenParts parts) {
    Running running =
        new Running(
            address(api).toString(),
            servers.database().databaseUrl(),
            servers.engine().url().toString(),
            data.path().toString());
    data.announce(running);
    parts.add(data::withdraw);
    return running;
  }

  /// Where everything listens.
  Running running() {
    return running;
  }

  @Override
  public void close() {
    parts.close();
  }
}
