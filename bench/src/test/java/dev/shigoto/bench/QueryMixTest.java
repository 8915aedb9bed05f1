package dev.shigoto.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class QueryMixTest {

  private final List<String> bodies = QueryMix.bodies("hybrid", "none");

  @Test
  void every_query_asks_for_the_given_mode_and_model() {
    assertEquals("{\"query\":\"看護師\",\"mode\":\"hybrid\",\"model\":\"none\"}", bodies.getFirst());
  }

  @Test
  void no_query_comes_twice() {
    assertEquals(bodies.size(), new HashSet<>(bodies).size());
  }

  @Test
  void some_queries_filter() {
    assertTrue(bodies.stream().filter(body -> body.contains("\"filters\"")).count() >= 10);
  }
}
