package dev.shigoto.indexer;

import dev.shigoto.database.Database;
import dev.shigoto.database.DatabaseConfig;
import dev.shigoto.domain.progress.Progress;
import dev.shigoto.embedded.TestStack;
import dev.shigoto.indextemplates.IndexNames;
import dev.shigoto.indextemplates.JobDocument;
import dev.shigoto.indextemplates.OpenSearchConnection;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.opensearch.client.opensearch.core.SearchResponse;

/// A fresh database and a fresh index on the shared stack, and what they hold.
final class Stores implements AutoCloseable {

  final Database database = Database.open(DatabaseConfig.parse(TestStack.newDatabaseUrl()));
  final OpenSearchConnection engine = OpenSearchConnection.open(TestStack.openSearchUrl());
  final IndexNames names = new IndexNames(TestStack.newIndexPrefix());

  Indexer startIndexer() {
    return startIndexer(IndexerSettings.DEFAULT);
  }

  Indexer startIndexer(IndexerSettings settings) {
    return Indexer.start(
        database, engine.client(), names, new HashEmbedder(), settings, Progress.NONE);
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
