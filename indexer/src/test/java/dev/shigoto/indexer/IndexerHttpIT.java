package dev.shigoto.indexer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.shigoto.domain.progress.Progress;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class IndexerHttpIT {

  private final Stores stores = new Stores();
  private final Indexer indexer = stores.newIndexer(new HashEmbedder());
  private final IndexerHttp http = IndexerHttp.start(0, indexer);
  private final HttpClient client = HttpClient.newHttpClient();

  @AfterEach
  void close() {
    client.close();
    http.close();
    indexer.close();
    stores.close();
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    URI uri = URI.create("http://127.0.0.1:" + http.port() + path);
    return client.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
  }

  @Test
  void it_lives_at_once_and_is_ready_once_there_is_an_index() throws Exception {
    assertEquals(200, get("/health/live").statusCode());
    assertEquals("the first index is being built\n", get("/health/ready").body());
    assertEquals(503, get("/health/ready").statusCode());
    indexer.begin(Progress.NONE);
    assertEquals(200, get("/health/ready").statusCode());
  }

  @Test
  void the_other_metrics_are_there_while_the_database_is_not() throws Exception {
    stores.database.close();
    HttpResponse<String> metrics = get("/metrics");
    assertEquals(200, metrics.statusCode());
    assertTrue(metrics.body().contains("shigoto_circuit_open 0.0"), metrics.body());
    assertFalse(metrics.body().contains("shigoto_queue_depth"), metrics.body());
  }

  @Test
  void metrics_tell_the_queue_and_the_work() throws Exception {
    stores.database.jobs().upsert(TestAds.numbered(0, 3));
    assertTrue(get("/metrics").body().contains("shigoto_queue_depth 3.0"));
    indexer.begin(Progress.NONE);
    String metrics = get("/metrics").body();
    assertTrue(metrics.contains("shigoto_queue_depth 0.0"), metrics);
    assertTrue(metrics.contains("shigoto_indexed_documents_total 3.0"), metrics);
    assertTrue(metrics.contains("shigoto_index_batch_seconds_count 1"), metrics);
    assertTrue(metrics.contains("jvm_memory"), metrics);
  }
}
