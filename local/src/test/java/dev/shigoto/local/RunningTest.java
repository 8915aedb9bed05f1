package dev.shigoto.local;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RunningTest {

  @Test
  void the_environment_names_a_platform_by_both_of_its_stores() {
    Map<String, String> environment =
        Map.of("DATABASE_URL", "postgresql://db/shigoto", "OPENSEARCH_URL", "http://search:9200");
    assertEquals(
        Optional.of(new Running("", "postgresql://db/shigoto", "http://search:9200", "")),
        Running.named(environment));
  }

  @Test
  void a_database_alone_may_be_anything_and_names_no_platform() {
    assertEquals(
        Optional.empty(),
        Running.named(Map.of("DATABASE_URL", "postgresql://db/blog", "OPENSEARCH_URL", " ")));
  }
}
