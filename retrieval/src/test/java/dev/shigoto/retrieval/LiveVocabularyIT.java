package dev.shigoto.retrieval;

import static dev.shigoto.retrieval.JobBuilder.job;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.shigoto.domain.job.JobId;
import dev.shigoto.domain.query.JobQuery;
import dev.shigoto.retrieval.VocabularyReader.State;
import dev.shigoto.retrieval.suggest.Suggestion;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// What is offered follows what is written.
class LiveVocabularyIT {

  private final SearchIndex index =
      SearchIndex.withoutMeaning(
          Stream.of(job(1, "看護師"), job(2, "介護職")).map(JobBuilder::build).toList());
  private final VocabularyReader reader = new VocabularyReader(index.engine());

  @AfterEach
  void close() {
    index.close();
  }

  @Test
  void each_write_makes_another_state_and_nothing_else_does() {
    State first = reader.state();
    assertEquals(2, first.documents());
    assertEquals(first, reader.state());

    index.put(job(2, "介護職").build());
    State repeated = reader.state();
    assertNotEquals(first, repeated);

    index.delete(new JobId(1));
    assertNotEquals(repeated, reader.state());
  }

  @Test
  @Timeout(60)
  void what_is_new_is_offered_soon_after() {
    index.search().suggest(TypedLine.of("うんてん"), JobQuery.ALL, 8); // the first reading is slow
    JobSearch search = index.search();
    assertEquals(List.of(), search.suggest(TypedLine.of("うんてん"), JobQuery.ALL, 8));

    index.put(job(3, "運転手").build());

    List<Suggestion> found = List.of();
    while (found.isEmpty()) { // until the timeout
      found = search.suggest(TypedLine.of("うんてん"), JobQuery.ALL, 8);
    }
    assertEquals("運転手", found.getFirst().word());
  }
}
