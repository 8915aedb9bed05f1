package dev.shigoto.local;

import dev.shigoto.database.Database;
import dev.shigoto.domain.progress.Progress;
import dev.shigoto.indexer.Indexer;
import dev.shigoto.indexer.IndexerSettings;
import dev.shigoto.indextemplates.IndexNames;
import dev.shigoto.indextemplates.OpenSearchConnection;
import dev.shigoto.models.ModelRegistry;
import dev.shigoto.models.facts.FactFiles;

/// Both stores of a platform that runs, open for one verb.
record Stores(Database database, OpenSearchConnection engine, FactFiles factFiles)
    implements AutoCloseable {

  static final IndexNames NAMES = IndexNames.DEFAULT;

  static Stores open(DataOption data) {
    Running running = data.running();
    Database database = running.openDatabase();
    try {
      FactFiles places = FactFiles.NONE.withGazetteer(new GazetteerOption().folder(data.folder()));
      return new Stores(database, running.openEngine(), places);
    } catch (RuntimeException e) {
      database.close();
      throw e;
    }
  }

  /// An indexer that works beside those of the platform, until it is closed.
  Indexer startIndexer(ModelRegistry models, Progress progress) throws InterruptedException {
    return Indexer.start(
        database,
        engine.client(),
        NAMES,
        models,
        IndexerSettings.DEFAULT.with(factFiles),
        progress);
  }

  @Override
  public void close() {
    engine.close();
    database.close();
  }
}
