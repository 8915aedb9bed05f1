package dev.shigoto.searchapi;

import java.net.URI;
import java.util.List;

/// A server whose stores are down.
final class DeadEngine implements AutoCloseable {

  private final DeadStores stores = new DeadStores();
  private final SearchApi api;

  DeadEngine(String... corsOrigins) {
    SearchApiConfig local = DeadStores.config(0);
    SearchApiConfig config =
        new SearchApiConfig(
            local.host(),
            local.port(),
            List.of(corsOrigins),
            local.openSearch(),
            local.index(),
            local.models(),
            local.factFiles(),
            local.dictionaries(),
            local.database(),
            QueryLogging.OFF,
            local.vectorShare(),
            local.mails(),
            local.lab());
    api = SearchApi.start(config, stores.sources());
  }

  URI url() {
    return URI.create("http://127.0.0.1:" + api.port());
  }

  @Override
  public void close() {
    api.close();
    stores.close();
  }
}
