package dev.shigoto.database;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.shigoto.embedded.TestStack;
import org.jdbi.v3.core.JdbiException;
import org.junit.jupiter.api.Test;

final class DatabaseForRequestsIT {

  @Test
  void it_opens_while_the_database_is_away() {
    try (Database away = Database.forRequests(DatabaseConfig.parse("postgresql://127.0.0.1:9/x"))) {
      assertThrows(JdbiException.class, () -> away.jobs().count());
    }
  }

  @Test
  void a_statement_that_takes_too_long_is_given_up() {
    String url = TestStack.newDatabaseUrl();
    try (Database asked = Database.forRequests(DatabaseConfig.parse(url))) {
      String refused =
          assertThrows(
                  JdbiException.class,
                  () -> asked.jdbi().useHandle(handle -> handle.execute("select pg_sleep(60)")))
              .getMessage();
      assertTrue(refused.contains("statement timeout"), refused);
    }
  }
}
