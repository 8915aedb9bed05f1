package dev.shigoto.database.identity;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.shigoto.database.TestDatabase;
import dev.shigoto.database.changes.Claim;
import dev.shigoto.demo.DemoJobs;
import dev.shigoto.domain.identity.Clusters;
import dev.shigoto.domain.identity.IdentityFacts;
import dev.shigoto.domain.job.JobAd;
import dev.shigoto.domain.job.JobId;
import dev.shigoto.domain.job.Posting;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Random writes between turns of random length: the groups are those that all jobs at once would
/// make.
final class GroupingModelIT {

  private static final Instant NOW = Instant.parse("2026-11-20T00:00:00Z");
  private static final int ADS = 250;
  private static final int STEPS = 150;

  private final TestDatabase database = new TestDatabase();
  private final DemoJobs demo = DemoJobs.seeded(7, NOW);

  @AfterEach
  void close() {
    database.close();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void groups_that_grew_are_groups_made_at_once(long seed) {
    Random random = new Random(seed);
    for (int step = 0; step < STEPS; step++) {
      write(random);
      if (random.nextInt(4) == 0) {
        identities().group(NOW, 1 + random.nextInt(40));
        identities().touch(1 + random.nextInt(40));
      }
      if (random.nextInt(4) == 0) {
        database.changes().claim(1 + random.nextInt(40)).ifPresent(GroupingModelIT::index);
      }
    }
    drain();
    assertGrouped("seed " + seed);
  }

  @Test
  void several_that_group_and_write_at_once_leave_the_same_groups() throws Exception {
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<?>> tasks =
          List.of(
              threads.submit(() -> writeAndGroup(11)),
              threads.submit(() -> writeAndGroup(12)),
              threads.submit(() -> writeAndGroup(13)));
      for (Future<?> task : tasks) {
        task.get();
      }
    }
    drain();
    assertGrouped("three at once");
  }

  private void writeAndGroup(long seed) {
    Random random = new Random(seed);
    for (int step = 0; step < 60; step++) {
      write(random);
      identities().group(NOW, 20);
      identities().touch(20);
      database.changes().claim(20).ifPresent(GroupingModelIT::index);
    }
  }

  /// As the indexer does; by which the successors of what is over are queued.
  private static void index(Claim claim) {
    try (claim) {
      claim.acknowledge();
    }
  }

  private JobIdentities identities() {
    return database.database().identities();
  }

  private void write(Random random) {
    int number = random.nextInt(ADS);
    String external = "" + number;
    switch (random.nextInt(10)) {
      case 0 -> database.sql("delete from jobs where external_id = ?", external);
      case 1 -> database.sql("update jobs set status = 'EXPIRED' where external_id = ?", external);
      case 2 -> database.sql("update jobs set posted_at = now() where external_id = ?", external);
      case 3 -> database.sql("update jobs set city = '' where external_id = ?", external);
      case 4 -> upsert(external, random.nextInt(ADS)); // another ad under the same number
      case 5 -> copy(external, ADS + random.nextInt(1_000));
      default -> upsert(external, number);
    }
  }

  private void copy(String external, int to) {
    database.sql(
        """
        insert into jobs (source, external_id, title, description, company_id, prefecture, city)
        select source, ?, title, description, company_id, prefecture, city
          from jobs where external_id = ?
            on conflict do nothing
        """,
        "" + to,
        external);
  }

  private void upsert(String external, int number) {
    JobAd ad = demo.job(number);
    database.jobs().upsert(List.of(under(new Posting("demo", external), ad)));
  }

  private static JobAd under(Posting posting, JobAd ad) {
    return new JobAd(
        posting,
        ad.title(),
        ad.description(),
        ad.employer(),
        ad.employmentType(),
        ad.occupation(),
        ad.remote(),
        ad.place(),
        ad.stations(),
        ad.pay(),
        ad.terms(),
        ad.skills(),
        ad.postedAt(),
        ad.expiresAt());
  }

  private void drain() {
    while (identities().group(NOW, 100) > 0 || identities().touch(100) > 0) {
      database.sql("delete from job_changes");
    }
  }

  private void assertGrouped(String what) {
    Map<JobId, IdentityRow> rows = new TreeMap<>();
    database
        .database()
        .jdbi()
        .useHandle(
            handle -> {
              List<JobId> ids =
                  handle
                      .createQuery("select job_id from job_identities")
                      .map((rs, context) -> new JobId(rs.getLong("job_id")))
                      .list();
              IdentityRows.of(handle, ids).forEach(row -> rows.put(row.id(), row));
            });
    Clusters atOnce = new Clusters();
    rows.values().forEach(row -> atOnce.add(row.id(), row.signature().orElseThrow()));
    Map<JobId, JobId> grown = new TreeMap<>();
    rows.values().forEach(row -> grown.put(row.id(), row.cluster()));
    assertEquals(atOnce.groups(), grown, what);
    assertShown(rows, what);
    assertOneFirst(rows, what);
    assertEquals(
        database.number("select count(*) from jobs where status = 'ACTIVE'"),
        rows.values().stream().filter(IdentityRow::isOpen).count(),
        what);
  }

  private static void assertOneFirst(Map<JobId, IdentityRow> rows, String what) {
    Map<JobId, Long> first =
        rows.values().stream()
            .filter(row -> row.isOpen() && row.behind().isEmpty())
            .collect(groupingBy(IdentityRow::cluster, counting()));
    assertEquals(Set.of(1L), Set.copyOf(first.values()), what);
    rows.values().stream()
        .filter(IdentityRow::isOpen)
        .forEach(
            row -> {
              IdentityRow representative = rows.get(row.representative());
              assertTrue(representative.isOpen(), what);
              assertEquals(row.cluster(), representative.cluster(), what);
            });
  }

  /// What documents tell is what is known.
  private void assertShown(Map<JobId, IdentityRow> rows, String what) {
    Map<JobId, IdentityFacts> facts = identities().read(rows.keySet(), NOW);
    rows.values().stream()
        .filter(IdentityRow::isOpen)
        .forEach(row -> assertEquals(facts.get(row.id()).shownFor(row.id()), row.shown(), what));
  }
}
