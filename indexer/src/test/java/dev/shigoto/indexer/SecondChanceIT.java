package dev.shigoto.indexer;

import static dev.shigoto.indexer.TestAds.ad;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.shigoto.embedded.TestStack;
import dev.shigoto.indexer.EngineGate.Answer;
import dev.shigoto.indextemplates.OpenSearchConnection;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What was refused goes into quarantine with the rest of its claim. If that claim is given back in
/// the end, the same state of the job is judged again, and may be taken this time.
final class SecondChanceIT {

  private static final Duration SOON = Duration.ofSeconds(60);

  private final Stores stores = new Stores();

  /// The database refuses the first acknowledgement that puts something into quarantine.
  @BeforeEach
  void build() {
    stores.sql("create sequence acknowledgements");
    stores.sql(
        """
        create function fail_once() returns trigger language plpgsql as $$
        begin
          if nextval('acknowledgements') = 1 then
            raise exception 'not now';
          end if;
          return new;
        end $$
        """);
    stores.sql(
        """
        create trigger fail_once before insert on quarantined_jobs
          for each row execute function fail_once()
        """);
  }

  @AfterEach
  void close() {
    stores.close();
  }

  @Test
  void a_document_that_broke_the_engine_and_then_does_not_is_found() throws Exception {
    String oops = "{\"index\": {\"status\": 500, \"error\": {\"type\": \"oops\"}}}";
    try (EngineGate gate = new EngineGate(TestStack.openSearchUrl());
        OpenSearchConnection connection = OpenSearchConnection.open(gate.url());
        Indexer indexer = stores.startIndexer(connection, new HashEmbedder())) {
      gate.bulkAnswers.add(
          new Answer(200, "{\"items\": [{\"index\": {\"status\": 201}}, %s]}".formatted(oops)));
      gate.bulkAnswers.addAll(
          Collections.nCopies(4, new Answer(200, "{\"items\": [%s]}".formatted(oops))));
      stores.database.jobs().upsert(List.of(ad(1, "一"), ad(2, "二")));
      indexer.awaitCaughtUp(SOON);
      assertEquals(stores.active(), stores.indexed());
      assertEquals(0, indexer.status().quarantined());
      assertEquals(1, refusals());
    }
  }

  @Test
  void a_text_that_could_not_be_embedded_and_then_can_is_found() throws Exception {
    GatedEmbedder embedder = new GatedEmbedder();
    embedder.failNext();
    try (Indexer indexer = stores.startIndexer(stores.engine, embedder)) {
      stores.database.jobs().upsert(List.of(ad(1, "看護師")));
      indexer.awaitCaughtUp(SOON);
      assertEquals(stores.active(), stores.indexed());
      assertEquals(0, indexer.status().quarantined());
      assertEquals(1, refusals());
    }
  }

  private long refusals() {
    return stores
        .database
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery("select last_value from acknowledgements where is_called")
                    .mapTo(Long.class)
                    .one());
  }
}
