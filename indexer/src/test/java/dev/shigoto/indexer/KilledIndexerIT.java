package dev.shigoto.indexer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.shigoto.database.jobs.JobSnapshot;
import dev.shigoto.embedded.Eventually;
import dev.shigoto.embedded.TestStack;
import dev.shigoto.indextemplates.JobsIndex;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// `kill -9` at a bad moment, a restart, and the index is the database again.
final class KilledIndexerIT {

  private static final Duration SOON = Duration.ofSeconds(120);

  private final Stores stores = new Stores();
  private final JobsIndex index = new JobsIndex(stores.engine.client(), stores.names);
  private Process process = startProcess();

  KilledIndexerIT() throws IOException {}

  @AfterEach
  void close() throws InterruptedException {
    kill();
    stores.close();
  }

  private Process startProcess() throws IOException {
    return IndexerProcess.start(stores.databaseUrl, TestStack.openSearchUrl(), stores.names);
  }

  private void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  private void awaitCaughtUp() throws Exception {
    JobSnapshot now = stores.database.jobs().now();
    Eventually.within(
        SOON, () -> assertFalse(stores.database.changes().isWaitingFor(now), "caught up"));
  }

  @Test
  void while_it_follows_an_import() throws Exception {
    Eventually.within(SOON, () -> assertTrue(index.current().isPresent(), "built"));
    stores.database.jobs().upsert(TestAds.numbered(0, 800));
    Eventually.within(
        SOON, () -> assertTrue(stores.database.changes().depth().changes() < 750, "begun"));
    kill();
    assertTrue(stores.database.changes().depth().changes() > 0, "killed in the middle");
    stores.sql("delete from jobs where id % 7 = 0");
    stores.sql("update jobs set title = title || '改' where id % 5 = 0");
    process = startProcess();
    awaitCaughtUp();
    assertEquals(stores.active(), stores.indexed());
  }

  @Test
  void while_it_builds() throws Exception {
    kill();
    stores.database.jobs().upsert(TestAds.numbered(0, 800));
    process = startProcess();
    Eventually.within(SOON, () -> assertEquals(1, index.followed().size(), "begun"));
    kill();
    assertTrue(index.current().isEmpty(), "killed in the middle");
    stores.sql("delete from jobs where id % 7 = 0");
    process = startProcess();
    awaitCaughtUp();
    assertEquals(stores.active(), stores.indexed());
  }
}
