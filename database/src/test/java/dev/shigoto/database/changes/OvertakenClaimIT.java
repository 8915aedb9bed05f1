package dev.shigoto.database.changes;

import static dev.shigoto.database.TestAds.ad;
import static java.util.concurrent.CompletableFuture.supplyAsync;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.shigoto.database.TestDatabase;
import dev.shigoto.database.jobs.QuarantinedJob;
import dev.shigoto.domain.job.Job;
import dev.shigoto.embedded.Eventually;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A claim looks at the queue, another one settles a job of it, and only then does the first find
/// that job free.
final class OvertakenClaimIT {

  private final TestDatabase db = new TestDatabase();
  private final JobChanges changes = db.changes();

  /// Whoever looks for jobs to claim stops behind the moment that the statement sees.
  @BeforeEach
  void build() {
    db.sql("alter table job_changes rename to queued_changes");
    db.sql(
        """
        create function passes_gate() returns boolean language plpgsql as $$
        begin
          if current_query() like '%skip locked%' then
            perform pg_advisory_lock_shared(471), pg_advisory_unlock_shared(471);
          end if;
          return true;
        end $$
        """);
    db.sql("create view job_changes as select * from queued_changes where passes_gate()");
  }

  @AfterEach
  void close() {
    db.close();
  }

  @Test
  void what_the_other_claim_has_put_into_quarantine_stays_there() throws Exception {
    db.jobs().upsert(List.of(ad(1, "看護師")));
    try (Claim first = changes.claim(10).orElseThrow();
        Handle gate = db.database().jdbi().open()) {
      gate.execute("select pg_advisory_lock(471)");
      CompletableFuture<Optional<Claim>> second = supplyAsync(() -> changes.claim(10));
      awaitSomebodyAtTheGate();
      Job job = first.jobs().getFirst();
      first.quarantine(new QuarantinedJob(job.id(), job.revision(), "壊れた"));
      first.acknowledge();
      gate.execute("select pg_advisory_unlock(471)");
      try (Claim late = second.get(20, SECONDS).orElseThrow()) {
        assertEquals(List.of(), late.jobs());
        late.acknowledge();
      }
    }
    assertEquals(
        List.of("壊れた"), changes.quarantined(10).stream().map(QuarantinedJob::reason).toList());
  }

  private void awaitSomebodyAtTheGate() throws Exception {
    Eventually.within(
        Duration.ofSeconds(20),
        () ->
            assertEquals(
                1, db.number("select count(*) from pg_locks where objid = 471 and not granted")));
  }
}
