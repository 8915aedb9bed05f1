package dev.shigoto.domain.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class EnvironmentTest {

  private static final Map<String, String> FULL =
      Map.of(
          "DATABASE_URL", "postgresql://shigoto:hunter2@db/shigoto",
          "OPENSEARCH_URL", "https://search:9200",
          "SHIGOTO_PORT", " 8080 ",
          "SHIGOTO_TIMEOUT", "1500ms",
          "SHIGOTO_ORIGINS", "https://a.example, https://b.example",
          "SHIGOTO_MODELS", "/srv/models");

  record Config(
      Secret database,
      URI engine,
      int port,
      Duration timeout,
      List<String> origins,
      Optional<Path> models) {

    Config {
      if (port == 9200) {
        throw new IllegalArgumentException("SHIGOTO_PORT is 9200, the engine's port: set another");
      }
    }

    static Config read(Environment env) {
      return new Config(
          env.secret("DATABASE_URL"),
          env.uri("OPENSEARCH_URL", "http://localhost:9200"),
          env.integer("SHIGOTO_PORT", 0, 65535),
          env.duration("SHIGOTO_TIMEOUT", Duration.ofSeconds(2)),
          env.list("SHIGOTO_ORIGINS"),
          env.optional("SHIGOTO_MODELS", env::path));
    }
  }

  @Test
  void every_kind_is_read() {
    assertEquals(
        new Config(
            new Secret("postgresql://shigoto:hunter2@db/shigoto"),
            URI.create("https://search:9200"),
            8080,
            Duration.ofMillis(1500),
            List.of("https://a.example", "https://b.example"),
            Optional.of(Path.of("/srv/models"))),
        Environment.read(FULL, Config::read));
  }

  @Test
  void unset_and_blank_variables_fall_back() {
    Config config =
        Environment.read(
            Map.of("DATABASE_URL", "x", "SHIGOTO_PORT", "1", "SHIGOTO_MODELS", " "), Config::read);
    assertEquals(URI.create("http://localhost:9200"), config.engine());
    assertEquals(Duration.ofSeconds(2), config.timeout());
    assertEquals(List.of(), config.origins());
    assertEquals(Optional.empty(), config.models());
  }

  @Test
  void all_problems_are_reported_together() {
    assertEquals(
        """
        5 settings must be corrected (docs/operations.md lists every variable):
        - DATABASE_URL is not set: set it to a secret
        - OPENSEARCH_URL is "localhost:9200": set it to an http or https address such as http://localhost:9200
        - SHIGOTO_PORT is "99999": set it to a whole number from 0 to 65535
        - SHIGOTO_TIMEOUT is "fast": set it to a duration such as 500ms, 30s, 5m or 2h
        - SHIGOTO_ORIGIN is not a known variable: did you mean SHIGOTO_ORIGINS?""",
        problemsOf(
            Map.of(
                "OPENSEARCH_URL", "localhost:9200",
                "SHIGOTO_PORT", "99999",
                "SHIGOTO_TIMEOUT", "fast",
                "SHIGOTO_ORIGIN", "*"),
            Config::read));
  }

  @Test
  void one_problem_is_not_many() {
    assertEquals(
        """
        1 setting must be corrected (docs/operations.md lists every variable):
        - SHIGOTO_COLOUR_OF_THE_LAMP is not a known variable: remove it""",
        problemsOf(Map.of("SHIGOTO_COLOUR_OF_THE_LAMP", "red"), env -> env.string("HOME", "/")));
  }

  @Test
  void a_password_inside_an_address_is_hidden() {
    assertEquals(
        """
        1 setting must be corrected (docs/operations.md lists every variable):
        - OPENSEARCH_URL is "htp://***@search:9200": set it to an http or https address such as http://localhost:9200""",
        problemsOf(
            Map.of("OPENSEARCH_URL", "htp://admin:p@ss@search:9200"),
            env -> env.uri("OPENSEARCH_URL")));
  }

  @Test
  void what_the_record_refuses_is_a_problem_too() {
    assertEquals(
        """
        1 setting must be corrected (docs/operations.md lists every variable):
        - SHIGOTO_PORT is 9200, the engine's port: set another""",
        problemsOf(Map.of("DATABASE_URL", "x", "SHIGOTO_PORT", "9200"), Config::read));
  }

  @Test
  void a_record_that_refuses_a_stand_in_hides_no_problem() {
    assertEquals(
        """
        1 setting must be corrected (docs/operations.md lists every variable):
        - SHIGOTO_WORKERS is "many": set it to a whole number from 0 to 8""",
        problemsOf(
            Map.of("SHIGOTO_WORKERS", "many"),
            env -> {
              throw new IllegalArgumentException(env.integer("SHIGOTO_WORKERS", 0, 8) + " workers");
            }));
  }

  @Test
  void a_form_of_its_own_is_read_by_its_parser() {
    assertEquals(
        List.of(7, 11, 42),
        Environment.read(
            Map.of("SIZE", "7", "KEY", "42"),
            env ->
                List.of(
                    env.parsed("SIZE", Integer::valueOf, "10"),
                    env.parsed("OTHER_SIZE", Integer::valueOf, "11"),
                    env.secret("KEY", Integer::valueOf, "1234"))));
  }

  @Test
  void a_form_that_its_parser_refuses_is_a_problem_and_hides_no_other() {
    assertEquals(
        """
        4 settings must be corrected (docs/operations.md lists every variable):
        - KEY is ***: set it to a secret such as 1234
        - OTHER_KEY is not set: set it to a secret such as 1234
        - SIZE: For input string: "??"
        - SHIGOTO_PORT is "x": set it to a whole number from 0 to 9""",
        problemsOf(
            Map.of("KEY", "hunter2", "SIZE", "??", "SHIGOTO_PORT", "x"),
            env ->
                List.of(
                    env.secret("KEY", Integer::valueOf, "1234"),
                    env.secret("OTHER_KEY", Integer::valueOf, "1234"),
                    env.parsed("SIZE", Integer::valueOf, "12"),
                    env.integer("SHIGOTO_PORT", 0, 9))));
  }

  @Test
  void what_must_be_set_in_a_form_of_its_own_is_named_beside_all_else() {
    assertEquals(
        """
        3 settings must be corrected (docs/operations.md lists every variable):
        - SIZE is not set: set it to a size in metres
        - WEIGHT: For input string: "heavy"
        - SHIGOTO_PORT is "x": set it to a whole number from 0 to 9""",
        problemsOf(
            Map.of("WEIGHT", "heavy", "SHIGOTO_PORT", "x"),
            env ->
                List.of(
                    env.parsed("SIZE", "a size in metres", Integer::valueOf, 0),
                    env.parsed("WEIGHT", "a weight in grams", Integer::valueOf, 0),
                    env.integer("SHIGOTO_PORT", 0, 9))));
  }

  @Test
  void a_secret_prints_as_stars() {
    assertEquals("***", new Secret("hunter2").toString());
    assertEquals("hunter2", new Secret("hunter2").reveal());
  }

  private static String problemsOf(
      Map<String, String> variables, Function<Environment, Object> config) {
    return assertThrows(
            ConfigurationException.class, () -> Environment.read(variables, config::apply))
        .getMessage();
  }
}
