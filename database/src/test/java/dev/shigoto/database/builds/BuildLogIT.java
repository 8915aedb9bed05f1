package dev.shigoto.database.builds;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.shigoto.database.TestDatabase;
import dev.shigoto.database.jobs.JobSnapshot;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class BuildLogIT {

  private final TestDatabase db = new TestDatabase();
  private final BuildLog builds = db.database().builds();

  @AfterEach
  void close() {
    db.close();
  }

  @Test
  void ranges_grow_and_follow_each_other() {
    JobSnapshot first = db.jobs().now();
    builds.loaded("jobs-1", new LoadedRange(0, 10, first));
    builds.loaded("jobs-1", new LoadedRange(0, 20, first));
    JobSnapshot second = db.jobs().now();
    builds.loaded("jobs-1", new LoadedRange(20, 30, second));
    builds.loaded("jobs-2", new LoadedRange(0, 5, second));
    assertEquals(
        List.of(new LoadedRange(0, 20, first), new LoadedRange(20, 30, second)),
        builds.ranges("jobs-1"));
  }

  @Test
  void a_build_that_is_over_is_forgotten() {
    builds.loaded("jobs-1", new LoadedRange(0, 10, db.jobs().now()));
    builds.forget("jobs-1");
    assertEquals(List.of(), builds.ranges("jobs-1"));
  }
}
