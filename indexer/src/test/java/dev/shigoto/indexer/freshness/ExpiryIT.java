package dev.shigoto.indexer.freshness;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.shigoto.database.Database;
import dev.shigoto.database.DatabaseConfig;
import dev.shigoto.embedded.TestStack;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class ExpiryIT {

  private static final Instant NOW = Instant.parse("2026-11-20T00:00:00Z");

  private final Database database = Database.open(DatabaseConfig.parse(TestStack.newDatabaseUrl()));
  private final Expiry expiry =
      new Expiry(database, FreshnessSettings.DEFAULT.by(Clock.fixed(NOW, ZoneOffset.UTC)));

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void jobs_whose_time_is_over_end_however_many_there_are() {
    insert(1_200, "expires_at", NOW);
    insert(1, "expires_at", NOW.plusMillis(1));

    expiry.expire();

    assertEquals(1, database.jobs().countActive());
    assertEquals(1_201, database.jobs().count());
  }

  @Test
  void jobs_that_ended_ninety_days_ago_are_deleted_and_none_before() {
    insert(1_200, "ended_at", NOW.minus(Duration.ofDays(90)).minusMillis(1));
    insert(1, "ended_at", NOW.minus(Duration.ofDays(90)));
    insert(1, "expires_at", NOW.minus(Duration.ofDays(900)));

    expiry.delete();

    assertEquals(2, database.jobs().count());
  }

  private void insert(int jobs, String column, Instant moment) {
    database
        .jdbi()
        .useHandle(
            handle ->
                handle.execute(
                    """
                    insert into jobs (source, external_id, title, status, %1$s)
                    select 'test', ? || n, '看護師', ?, ? from generate_series(1, ?) as n
                    """
                        .formatted(column),
                    column + moment,
                    column.equals("ended_at") ? "EXPIRED" : "ACTIVE",
                    moment,
                    jobs));
  }
}
