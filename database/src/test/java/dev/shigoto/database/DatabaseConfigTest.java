package dev.shigoto.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class DatabaseConfigTest {

  @ParameterizedTest
  @ValueSource(strings = {"postgresql", "postgres", "jdbc:postgresql"})
  void user_and_password_are_taken_out_of_the_address(String scheme) {
    DatabaseConfig config = DatabaseConfig.parse(scheme + "://ken:p%40ss+1@db:5433/jobs?ssl=true");
    assertEquals("jdbc:postgresql://db:5433/jobs?ssl=true", config.jdbcUrl());
    assertEquals("ken", config.user());
    assertEquals("p@ss+1", config.password());
  }

  @Test
  void the_password_is_never_printed() {
    DatabaseConfig config = DatabaseConfig.parse("postgresql://ken:hush@db/jobs");
    assertEquals("jdbc:postgresql://db/jobs as ken, password ***, 10 connections", config + "");
  }

  @Test
  void a_wrong_address_is_named_without_its_password() {
    Exception e =
        assertThrows(
            IllegalArgumentException.class, () -> DatabaseConfig.parse("mysql://ken:hush@db/jobs"));
    assertEquals(
        "no PostgreSQL address: \"mysql://ken:***@db/jobs\";"
            + " write postgresql://user:password@host:port/database",
        e.getMessage());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "localhost", "postgresql://host", "postgresql:///jobs", "a:b:c@d"})
  void what_names_no_host_or_no_database_is_refused(String address) {
    Exception e = assertThrows(IllegalArgumentException.class, () -> DatabaseConfig.parse(address));
    assertFalse(e.getMessage().isBlank());
  }
}
