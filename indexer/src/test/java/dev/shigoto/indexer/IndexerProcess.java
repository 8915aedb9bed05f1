package dev.shigoto.indexer;

import dev.shigoto.database.Database;
import dev.shigoto.database.DatabaseConfig;
import dev.shigoto.domain.progress.Progress;
import dev.shigoto.indexer.embedding.StoreUse;
import dev.shigoto.indexer.freshness.FreshnessSettings;
import dev.shigoto.indextemplates.IndexNames;
import dev.shigoto.indextemplates.OpenSearchConnection;
import dev.shigoto.indextemplates.VectorSettings.Compression;
import dev.shigoto.indextemplates.VectorSettings.Engine;
import dev.shigoto.models.Embedders;
import dev.shigoto.models.facts.FactFiles;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;

/// An indexer in a JVM of its own, so that it can be killed. Its batches are small, for there must
/// be something left to lose.
final class IndexerProcess {

  static final IndexerSettings SMALL_STEPS =
      new IndexerSettings(
          2,
          10,
          1_000_000,
          Duration.ofSeconds(1),
          Duration.ofSeconds(5),
          Engine.LUCENE,
          Compression.NONE,
          1,
          Duration.ofMinutes(10),
          StoreUse.AUTO,
          FactFiles.NONE,
          FreshnessSettings.DEFAULT);

  private IndexerProcess() {}

  static Process start(String databaseUrl, URI engine, IndexNames names) throws IOException {
    return new ProcessBuilder(
            ProcessHandle.current().info().command().orElseThrow(),
            "-cp",
            System.getProperty("java.class.path"),
            IndexerProcess.class.getName(),
            databaseUrl,
            engine.toString(),
            names.prefix())
        .inheritIO()
        .redirectOutput(new File("/dev/null"))
        .start();
  }

  /// Ends only by force.
  public static void main(String[] args) throws InterruptedException {
    Database database = Database.open(DatabaseConfig.parse(args[0]));
    OpenSearchConnection engine = OpenSearchConnection.open(URI.create(args[1]));
    Indexer.start(
        database,
        engine.client(),
        new IndexNames(args[2]),
        Embedders.only(new HashEmbedder()),
        SMALL_STEPS,
        Progress.NONE);
    new CountDownLatch(1).await();
  }
}
