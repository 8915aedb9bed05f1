package dev.shigoto.database.alert;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.shigoto.database.TestDatabase;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ClaimedDigestsIT {

  private static final Duration SHORT = Duration.ofMillis(1);
  private static final Duration LONG = Duration.ofMinutes(10);

  private final TestDatabase db = new TestDatabase();
  private final ClaimedDigests digests = db.database().claimedDigests();

  @AfterEach
  void close() {
    db.close();
  }

  @Test
  void the_first_wait_after_a_rest_may_have_missed_something_and_later_ones_hear()
      throws Exception {
    assertTrue(digests.await(LONG));
    assertFalse(digests.await(SHORT));

    digests.rest();

    assertTrue(digests.await(LONG));
    assertFalse(digests.await(SHORT));
    db.database().jdbi().useHandle(handle -> handle.execute("notify digests"));
    assertTrue(digests.await(LONG));
  }
}
