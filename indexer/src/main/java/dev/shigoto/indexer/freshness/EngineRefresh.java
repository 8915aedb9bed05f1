package dev.shigoto.indexer.freshness;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.opensearch.client.opensearch.OpenSearchClient;
import org.opensearch.client.opensearch.indices.RefreshResponse;

/// Makes what was written to the indices behind an alias visible to searches.
record EngineRefresh(OpenSearchClient client, String alias) {

  /// Once this returns, every copy of every shard shows what was acknowledged before the call.
  void run() {
    try {
      RefreshResponse answer = client.indices().refresh(r -> r.index(alias));
      if (answer.shards().failed() > 0) {
        throw new IllegalStateException(
            answer.shards().failed() + " shards of " + alias + " were not refreshed");
      }
    } catch (IOException e) {
      throw new UncheckedIOException("no answer from the engine to a refresh of " + alias, e);
    }
  }
}
