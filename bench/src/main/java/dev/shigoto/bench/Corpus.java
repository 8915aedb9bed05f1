package dev.shigoto.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.shigoto.database.Database;
import dev.shigoto.database.DatabaseConfig;
import dev.shigoto.demo.DemoJobs;
import dev.shigoto.domain.job.Job;
import dev.shigoto.domain.job.JobId;
import dev.shigoto.domain.progress.Progress;
import dev.shigoto.embedded.EmbeddedOpenSearch;
import dev.shigoto.embedded.EmbeddedPostgres;
import dev.shigoto.indexer.Indexer;
import dev.shigoto.indexer.IndexerSettings;
import dev.shigoto.indexer.embedding.StoreUse;
import dev.shigoto.indextemplates.Generation;
import dev.shigoto.indextemplates.IndexNames;
import dev.shigoto.indextemplates.JobsIndex;
import dev.shigoto.indextemplates.OpenSearchConnection;
import dev.shigoto.indextemplates.VectorSettings;
import dev.shigoto.models.Embedder;
import dev.shigoto.models.Embedders;
import dev.shigoto.models.ModelRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Gatherers;
import java.util.stream.LongStream;
import org.opensearch.client.opensearch.OpenSearchClient;

/// Demo jobs in a real database beside a real engine. The folder is kept between runs.
final class Corpus implements AutoCloseable {

  static final IndexNames NAMES = IndexNames.DEFAULT;

  /// The corpus lives at one moment, so that it answers the same whenever it is searched.
  static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-01T00:00:00Z"), ZoneOffset.UTC);

  private static final Duration CATCH_UP = Duration.ofMinutes(30);
  private static final int ANY_PORT = 0;
  private static final int BATCH = 1_000;

  private final int size;
  private final EmbeddedPostgres postgres;
  private final EmbeddedOpenSearch engine;
  private final Database database;
  private final OpenSearchConnection connection;
  private final ModelRegistry models;

  private Corpus(Path folder, int size) {
    this.size = size;
    this.postgres = EmbeddedPostgres.start(folder.resolve("postgres"), ANY_PORT);
    this.engine = EmbeddedOpenSearch.start(folder.resolve("opensearch"), ANY_PORT);
    this.database = Database.open(databaseConfig());
    this.connection = OpenSearchConnection.open(engine.url());
    this.models = ModelRegistry.open(Optional.empty());
    Runtime.getRuntime().addShutdownHook(new Thread(postgres::close)); // where it is interrupted
  }

  /// With its jobs in the database, not necessarily in the engine.
  static Corpus open(BenchOptions options, Progress progress) {
    String name = "corpus-" + options.jobs() + "-" + options.seed();
    Corpus corpus = new Corpus(options.folder().resolve(name), options.jobs());
    corpus.store(options.seed(), progress);
    return corpus;
  }

  private void store(long seed, Progress progress) {
    if (database.jobs().count() == size) {
      return;
    }
    long[] done = {0};
    DemoJobs.seeded(seed, CLOCK.instant())
        .jobs(size)
        .gather(Gatherers.windowFixed(BATCH))
        .forEach(
            batch -> {
              database.jobs().upsert(batch);
              progress.at("storing jobs", done[0] += batch.size(), size);
            });
  }

  /// The real indexer, caught up with the database.
  Indexer indexer(Progress progress) {
    return caughtUp(newIndexer(), progress);
  }

  /// As the other one, with vectors from elsewhere, and remembered or not.
  Indexer indexer(Embedders embedders, StoreUse store, Progress progress) {
    IndexerSettings settings = IndexerSettings.DEFAULT.with(store);
    return caughtUp(
        new Indexer(database, connection.client(), NAMES, embedders, settings), progress);
  }

  private static Indexer caughtUp(Indexer indexer, Progress progress) {
    try {
      indexer.begin(progress);
      indexer.awaitGrouped(CATCH_UP); // gives jobs the revisions that they keep
      indexer.awaitCaughtUp(CATCH_UP);
      return indexer;
    } catch (InterruptedException | RuntimeException e) {
      indexer.close();
      throw new IllegalStateException("the corpus could not be indexed", e);
    }
  }

  /// One that has not begun.
  Indexer newIndexer() {
    return new Indexer(
        database, connection.client(), NAMES, models, IndexerSettings.DEFAULT.by(CLOCK));
  }

  /// Some of its jobs, the same each time.
  List<Job> someJobs(int n) {
    List<JobId> ids =
        LongStream.rangeClosed(1, n)
            .mapToObj(i -> new JobId(Long.parseLong(jobId((i - 1.0) / n))))
            .toList();
    return database.jobs().load(ids);
  }

  int size() {
    return size;
  }

  /// The number of the generation in use; 0 before the first.
  int generation() {
    return new JobsIndex(client(), NAMES).current().map(Generation::number).orElse(0);
  }

  /// @param share of the jobs that have lower ids
  String jobId(double share) {
    return database
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery("select id from jobs order by id offset ? limit 1")
                    .bind(0, (long) (share * size))
                    .mapTo(String.class)
                    .one());
  }

  /// On disk, of all generations, as of the last flush of segments.
  double indexMegabytes() {
    try (BareClient bare = new BareClient()) {
      HttpRequest stats = HttpRequest.newBuilder(engine.url().resolve("/_stats/store")).build();
      JsonNode answer = new ObjectMapper().readTree(bare.send(stats));
      return answer.at("/_all/total/store/size_in_bytes").asLong() / 1e6;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  URI engine() {
    return engine.url();
  }

  OpenSearchClient client() {
    return connection.client();
  }

  DatabaseConfig databaseConfig() {
    return DatabaseConfig.parse(postgres.databaseUrl());
  }

  Database database() {
    return database;
  }

  ModelRegistry models() {
    return models;
  }

  VectorSettings vectors() {
    Embedder embedder = models.embedder();
    return VectorSettings.lucene(embedder.identity(), embedder.dimension());
  }

  @Override
  public void close() {
    models.close();
    connection.close();
    database.close();
    engine.close();
    postgres.close();
  }
}
