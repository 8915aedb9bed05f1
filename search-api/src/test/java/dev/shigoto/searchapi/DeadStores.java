package dev.shigoto.searchapi;

import dev.shigoto.database.Database;
import dev.shigoto.database.DatabaseConfig;
import dev.shigoto.indextemplates.OpenSearchConnection;
import dev.shigoto.models.ModelRegistry;
import dev.shigoto.retrieval.JobSearch;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;

/// An engine and a database that are down: nothing listens at their addresses.
final class DeadStores implements AutoCloseable {

  static final URI ENGINE = URI.create("http://127.0.0.1:9");
  static final DatabaseConfig DATABASE = DatabaseConfig.parse("postgresql://127.0.0.1:9/none");

  private final OpenSearchConnection engine = OpenSearchConnection.open(ENGINE);
  private final ModelRegistry models = ModelRegistry.open(Optional.empty());
  private final Database database = Database.forRequests(DATABASE);

  static SearchApiConfig config(int port) {
    return SearchApiConfig.local(port, ENGINE, DATABASE);
  }

  Sources sources() {
    JobSearch search = new JobSearch(engine.client(), config(0).index(), models, Clock.systemUTC());
    return new Sources(search, models, database, Clock.systemUTC());
  }

  @Override
  public void close() {
    database.close();
    models.close();
    engine.close();
  }
}
