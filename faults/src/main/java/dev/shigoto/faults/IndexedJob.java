package dev.shigoto.faults;

import com.fasterxml.jackson.databind.JsonNode;
import dev.shigoto.indextemplates.Fields;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.opensearch.client.opensearch._types.OpenSearchException;
import org.opensearch.client.opensearch.core.SearchResponse;

/// A document as searches see it.
record IndexedJob(long version, long revision, String title, String company) {

  /// Job id to document; empty if there is no index.
  static Map<Long, IndexedJob> all(Stores stores) {
    stores.refresh();
    try {
      SearchResponse<JsonNode> found =
          stores
              .engine()
              .client()
              .search(
                  s ->
                      s.index(stores.names().read())
                          .size(10_000)
                          .version(true)
                          .source(
                              f ->
                                  f.filter(
                                      i ->
                                          i.includes(
                                              Fields.REVISION, Fields.TITLE, Fields.COMPANY))),
                  JsonNode.class);
      Map<Long, IndexedJob> jobs = new HashMap<>();
      found
          .hits()
          .hits()
          .forEach(it -> jobs.put(Long.valueOf(it.id()), of(it.version(), it.source())));
      return jobs;
    } catch (OpenSearchException e) {
      if (e.status() == 404) {
        return Map.of();
      }
      throw e;
    } catch (IOException e) {
      throw new UncheckedIOException("the engine does not answer", e);
    }
  }

  private static IndexedJob of(long version, JsonNode source) {
    return new IndexedJob(
        version,
        source.path(Fields.REVISION).asLong(),
        source.path(Fields.TITLE).asText(),
        source.path(Fields.COMPANY).asText());
  }
}
