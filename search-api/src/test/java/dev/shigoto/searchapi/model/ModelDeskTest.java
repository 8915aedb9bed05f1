package dev.shigoto.searchapi.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.shigoto.database.models.ModelActivations;
import dev.shigoto.models.ModelRegistry;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.junit.jupiter.api.Test;

class ModelDeskTest {

  @Test
  void what_cannot_be_written_down_for_all_processes_is_not_used_in_one() {
    Jdbi away =
        Jdbi.create(
            () -> {
              throw new SQLException("the database is away");
            });
    try (ModelRegistry models = ModelRegistry.open(Optional.empty())) {
      ModelDesk desk = new ModelDesk(new ModelActivations(away), models, Clock.systemUTC());

      assertThrows(JdbiException.class, () -> desk.activate("shigoto-ranker-2"));

      assertEquals(Optional.empty(), models.activeRanker());
    }
  }
}
