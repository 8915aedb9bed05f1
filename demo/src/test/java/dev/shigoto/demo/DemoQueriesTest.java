package dev.shigoto.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.shigoto.domain.query.QueryText;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class DemoQueriesTest {

  private static final List<DemoQuery> QUERIES = DemoQueries.seeded(1).queries(3000).toList();

  @Test
  void the_same_seed_gives_the_same_queries() {
    assertEquals(QUERIES.subList(0, 100), DemoQueries.seeded(1).queries(100).toList());
  }

  @Test
  void queries_differ_and_are_short_enough_to_be_read() {
    assertTrue(new HashSet<>(QUERIES).size() > QUERIES.size() / 2);
    for (DemoQuery query : QUERIES) {
      assertFalse(QueryText.parse(query.text()).isEmpty(), query.toString());
      assertFalse(query.text().contains("{"), query.toString());
    }
  }

  @Test
  void a_named_city_is_in_the_attributes() {
    for (DemoQuery query : QUERIES) {
      boolean named = query.prefecture().filter(p -> query.text().contains(p.label())).isPresent();
      boolean city = query.city().filter(c -> query.text().contains(c)).isPresent();
      assertTrue(query.city().isPresent() || named == query.prefecture().isPresent(), query.text());
      assertTrue(!city || query.prefecture().isPresent(), query.text());
    }
  }

  @Test
  void everyday_words_stand_for_occupations() {
    DemoQuery query =
        QUERIES.stream().filter(q -> q.text().equals("ナース")).findFirst().orElseThrow();
    assertEquals("NURSE", query.occupation().orElseThrow().code());
  }

  @Test
  void some_queries_ask_for_what_nobody_offers() {
    long none =
        QUERIES.stream()
            .filter(q -> q.occupation().isEmpty() && q.prefecture().isEmpty())
            .filter(q -> q.conditions().isEmpty())
            .count();
    assertTrue(none > 20 && none < 300, none + " such queries");
  }
}
