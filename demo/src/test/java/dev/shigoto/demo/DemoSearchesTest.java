package dev.shigoto.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.shigoto.domain.query.Filters;
import dev.shigoto.domain.query.JobQuery;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class DemoSearchesTest {

  private static final List<JobQuery> SEARCHES = DemoSearches.seeded(1).searches(5000).toList();

  @Test
  void the_same_seed_gives_the_same_searches() {
    assertEquals(SEARCHES.subList(0, 100), DemoSearches.seeded(1).searches(100).toList());
  }

  @Test
  void no_search_asks_for_everything() {
    assertFalse(SEARCHES.contains(JobQuery.ALL));
  }

  @Test
  void many_searches_differ_and_some_are_saved_by_several() {
    int distinct = new HashSet<>(SEARCHES).size();

    assertTrue(distinct > SEARCHES.size() / 2 && distinct < SEARCHES.size(), distinct + " differ");
  }

  @Test
  void words_stand_alone_beside_filters_or_not_at_all() {
    long words = SEARCHES.stream().filter(it -> !it.text().isEmpty()).count();
    long filters = SEARCHES.stream().filter(it -> !it.filters().equals(Filters.NONE)).count();

    assertTrue(words > 2500 && words < 4000, words + " have words");
    assertTrue(filters > 3000 && filters < 4900, filters + " have filters");
  }
}
