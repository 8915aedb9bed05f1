package dev.shigoto.indexer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.shigoto.database.Database;
import dev.shigoto.database.DatabaseConfig;
import dev.shigoto.domain.progress.Progress;
import dev.shigoto.embedded.TestStack;
import dev.shigoto.indextemplates.Fields;
import dev.shigoto.indextemplates.IndexNames;
import dev.shigoto.indextemplates.JobDocument;
import dev.shigoto.indextemplates.OpenSearchConnection;
import dev.shigoto.models.Embedder;
import dev.shigoto.models.Embedders;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.opensearch.client.opensearch.core.SearchResponse;
import org.opensearch.client.opensearch.core.search.Hit;

/// A fresh database and a fresh index on the shared stack, and what they hold.
final class Stores implements AutoCloseable {

  final String databaseUrl = TestStack.newDatabaseUrl();
  final Database database = Database.open(DatabaseConfig.parse(databaseUrl));
  final OpenSearchConnection engine = OpenSearchConnection.open(TestStack.openSearchUrl());
  final IndexNames names = new IndexNames(TestStack.newIndexPrefix());

  Indexer newIndexer(Embedder embedder) {
    return new Indexer(
        database, engine.client(), names, Embedders.only(embedder), IndexerSettings.DEFAULT);
  }

  Indexer startIndexer() throws InterruptedException {
    return startIndexer(engine, new HashEmbedder());
  }

  Indexer startIndexer(OpenSearchConnection connection, Embedder embedder)
      throws InterruptedException {
    return startIndexer(connection, Embedders.only(embedder));
  }

  Indexer startIndexer(OpenSearchConnection connection, Embedders embedders)
      throws InterruptedException {
    return startIndexer(connection, embedders, IndexerSettings.DEFAULT);
  }

  Indexer startIndexer(
      OpenSearchConnection connection, Embedders embedders, IndexerSettings settings)
      throws InterruptedException {
    return Indexer.start(database, connection.client(), names, embedders, settings, Progress.NONE);
  }

  /// Job id to revision, of every document that searches see.
  Map<Long, Long> indexed() throws IOException {
    engine.client().indices().refresh(r -> r.index(names.read()));
    SearchResponse<JobDocument> found =
        engine
            .client()
            .search(s -> s.index(names.read()).size(10_000).version(true), JobDocument.class);
    Map<Long, Long> revisions = new TreeMap<>();
    found.hits().hits().forEach(hit -> revisions.put(Long.valueOf(hit.id()), hit.version()));
    return revisions;
  }

  /// The jobs that stand for their openings in what searches see now, by id.
  List<Long> firstPostings() throws IOException {
    SearchResponse<Void> found =
        engine
            .client()
            .search(
                s ->
                    s.index(names.read())
                        .source(source -> source.fetch(false))
                        .query(
                            q ->
                                q.bool(
                                    b ->
                                        b.mustNot(
                                            not ->
                                                not.term(
                                                    t ->
                                                        t.field(Fields.REPEAT)
                                                            .value(v -> v.booleanValue(true)))))),
                Void.class);
    return found.hits().hits().stream().map(hit -> Long.valueOf(hit.id())).sorted().toList();
  }

  /// What searches see of the job with this external id.
  Optional<JobDocument> document(String externalId) throws IOException {
    SearchResponse<JobDocument> found =
        engine
            .client()
            .search(
                s ->
                    s.index(names.read())
                        .query(
                            q ->
                                q.term(
                                    t ->
                                        t.field(Fields.EXTERNAL_ID)
                                            .value(v -> v.stringValue(externalId)))),
                JobDocument.class);
    return found.hits().hits().stream().map(Hit::source).findFirst();
  }

  /// Writes past the indexer, as a late bulk of another one would.
  void write(Operation operation) throws InterruptedException {
    BulkWriter writer =
        new BulkWriter(
            new BulkRequests(engine.client()),
            IndexerSettings.DEFAULT,
            new IndexerMetrics(
                new PrometheusRegistry(), database.changes(), new Circuit(Duration.ofSeconds(1))));
    assertEquals(List.of(), writer.write(List.of(operation), List.of(names.generation(1))));
  }

  /// As the engine does when its disk is almost full.
  void setReadOnly(boolean readOnly) throws Exception {
    String setting = "{\"index.blocks.read_only_allow_delete\": %s}".formatted(readOnly);
    HttpRequest request =
        HttpRequest.newBuilder(
                TestStack.openSearchUrl().resolve("/" + names.generation(1) + "/_settings"))
            .header("Content-Type", "application/json")
            .PUT(HttpRequest.BodyPublishers.ofString(setting))
            .build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      assertEquals(200, client.send(request, BodyHandlers.discarding()).statusCode());
    }
  }

  /// Job id to revision, of every row that ought to be found.
  Map<Long, Long> active() {
    Map<Long, Long> revisions = new TreeMap<>();
    database
        .jdbi()
        .useHandle(
            handle ->
                handle
                    .createQuery("select id, revision from jobs where status = 'ACTIVE'")
                    .map((rs, context) -> revisions.put(rs.getLong("id"), rs.getLong("revision")))
                    .list());
    return revisions;
  }

  int sql(String statement, Object... arguments) {
    return database.jdbi().withHandle(handle -> handle.execute(statement, arguments));
  }

  @Override
  public void close() {
    engine.close();
    database.close();
  }
}
