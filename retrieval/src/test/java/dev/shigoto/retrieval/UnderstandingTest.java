package dev.shigoto.retrieval;

import static dev.shigoto.retrieval.JobBuilder.NOW;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.shigoto.domain.commute.TravelTimes;
import dev.shigoto.domain.dictionary.SeekersDictionary;
import dev.shigoto.domain.gazetteer.Gazetteer;
import dev.shigoto.domain.query.Commute;
import dev.shigoto.domain.query.Filters;
import dev.shigoto.domain.query.JobQuery;
import dev.shigoto.domain.query.QueryText;
import dev.shigoto.domain.query.QueryUnderstanding;
import dev.shigoto.domain.query.Stage;
import dev.shigoto.domain.query.Understood;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnderstandingTest {

  private static final QueryUnderstanding READER =
      new QueryUnderstanding(SeekersDictionary.builtIn());

  private final Understanding understanding = Understanding.builtIn();

  @Test
  void a_query_that_comes_again_is_not_read_again() {
    Understood first = understanding.of(typed("渋谷 カフェ 夜勤なし"), Stage.ALL);

    assertEquals(READER.understand(typed("渋谷 カフェ 夜勤なし"), Stage.ALL), first);
    assertSame(first, understanding.of(typed("渋谷 カフェ 夜勤なし"), Stage.ALL));
  }

  @Test
  void the_same_words_are_read_for_each_set_of_stages() {
    Understood meant = understanding.of(typed("渋谷 カフェ"), Stage.ALL);

    assertNotEquals(meant, understanding.of(typed("渋谷 カフェ"), Set.of()));
    assertEquals(meant, understanding.of(typed("渋谷 カフェ"), Stage.ALL));
  }

  @Test
  void the_times_of_a_way_to_work_are_not_remembered_beyond_a_search() {
    JobQuery query = reachable();
    Understood first = understanding.of(query, Stage.ALL);

    assertNotSame(first, understanding.of(query, Stage.ALL));
    assertSame(understanding.meaning(first.query()), understanding.meaning(first.query()));
  }

  private static JobQuery reachable() {
    Gazetteer places = Gazetteer.builtIn();
    Commute way =
        new Commute(
            TravelTimes.over(places).from(places.stations().getFirst()), Optional.empty(), 30);
    return JobQuery.typed(
        QueryText.parse("カフェ"), Filters.NONE.with(it -> it.commute(Optional.of(way))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"渋谷 カフェ 夜勤なし", "介護福祉士 -派遣", "\"未経験OK\" title:看護師", "13010-12345", "本社はどこですか", ""})
  void what_is_remembered_asks_the_same_at_any_moment(String text) {
    Filters lately = Filters.NONE.with(it -> it.postedSince(Optional.of(Period.ofDays(3))));
    for (JobQuery query : List.of(typed(text), JobQuery.typed(QueryText.parse(text), lately))) {
      JobQuery meant = understanding.of(query, Stage.ALL).query();
      for (Instant now : List.of(NOW, NOW.plusMillis(1), NOW.plus(Duration.ofDays(40)))) {
        assertEquals(
            sent(Matching.of(meant, now, SeekersDictionary.builtIn())),
            sent(understanding.meaning(meant).matching(now)));
      }
    }
  }

  /// Both legs, and what facets count.
  private static String sent(Matching matching) {
    return Bodies.keywordLeg(matching, 100)
        + Bodies.vectorLeg(matching, List.of(0.5f), 100).toString()
        + FacetCounts.body(matching.wordsForFacets(), matching, EnumSet.allOf(Facet.class));
  }

  @Test
  void what_a_query_asks_for_is_worked_out_once() {
    JobQuery query = understanding.of(typed("渋谷 カフェ"), Stage.ALL).query();

    assertSame(understanding.meaning(query), understanding.meaning(query));
  }

  private static JobQuery typed(String text) {
    return JobQuery.typed(QueryText.parse(text), Filters.NONE);
  }
}
