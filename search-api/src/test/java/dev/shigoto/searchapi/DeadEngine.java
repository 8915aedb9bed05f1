package dev.shigoto.searchapi;

import dev.shigoto.indextemplates.OpenSearchConnection;
import dev.shigoto.models.ModelRegistry;
import dev.shigoto.retrieval.JobSearch;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/// A server whose engine is down: nothing listens at its address.
final class DeadEngine implements AutoCloseable {

  private static final URI NOWHERE = URI.create("http://127.0.0.1:9");

  private final OpenSearchConnection engine = OpenSearchConnection.open(NOWHERE);
  private final ModelRegistry models = ModelRegistry.open(Optional.empty());
  private final SearchApi api;

  DeadEngine(String... corsOrigins) {
    SearchApiConfig local = SearchApiConfig.local(0, NOWHERE);
    SearchApiConfig config =
        new SearchApiConfig(
            local.host(),
            local.port(),
            List.of(corsOrigins),
            local.openSearch(),
            local.index(),
            local.models());
    JobSearch search = new JobSearch(engine.client(), config.index(), models, Clock.systemUTC());
    api = SearchApi.start(config, search, models);
  }

  URI url() {
    return URI.create("http://127.0.0.1:" + api.port());
  }

  @Override
  public void close() {
    api.close();
    models.close();
    engine.close();
  }
}
