package dev.shigoto.retrieval;

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
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class UnderstandingTest {

  private static final QueryUnderstanding READER =
      new QueryUnderstanding(SeekersDictionary.builtIn());

  private final Understanding understanding = new Understanding(READER);

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
  void the_times_of_a_way_to_work_are_not_remembered() {
    Gazetteer places = Gazetteer.builtIn();
    Commute way =
        new Commute(
            TravelTimes.over(places).from(places.stations().getFirst()), Optional.empty(), 30);
    JobQuery query =
        JobQuery.typed(
            QueryText.parse("カフェ"), Filters.NONE.with(it -> it.commute(Optional.of(way))));

    assertNotSame(understanding.of(query, Stage.ALL), understanding.of(query, Stage.ALL));
  }

  private static JobQuery typed(String text) {
    return JobQuery.typed(QueryText.parse(text), Filters.NONE);
  }
}
