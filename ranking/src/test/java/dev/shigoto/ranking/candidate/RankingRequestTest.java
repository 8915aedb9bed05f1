package dev.shigoto.ranking.candidate;

import static dev.shigoto.ranking.TestCandidates.byMeaning;
import static dev.shigoto.ranking.TestCandidates.byWords;
import static dev.shigoto.ranking.TestCandidates.request;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import dev.shigoto.ranking.Ranking;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

/// What is found only when a ranking looks at it.
class RankingRequestTest {

  private static final RankingRequest FOUND =
      request("介護", List.of(byWords(1, 2, 1)), List.of(byMeaning(2, 0.5, 1)));

  private int asked;

  @Test
  void the_likeness_of_titles_is_prepared_once_for_all_candidates() {
    RankingRequest request = FOUND.comparing(this::likeness);

    request.candidates().forEach(it -> assertEquals(0.5, request.titleCosine(it)));
    assertEquals(2, request.candidates().size());
    assertEquals(1, asked);
  }

  @Test
  void fusion_alone_looks_for_neither_likeness_nor_words() {
    RankingRequest request =
        RankingRequest.of(
                FOUND.query(),
                () -> fail("nobody asks what the words look for"),
                FOUND.now(),
                List.of(FOUND.candidates()),
                100)
            .comparing(this::likeness);

    Ranking.withoutModel().rank(request);

    assertEquals(0, asked);
  }

  @Test
  void likeness_is_unknown_where_nothing_tells_it() {
    assertEquals(Double.NaN, FOUND.titleCosine(FOUND.candidates().getFirst()));
  }

  private ToDoubleFunction<String> likeness() {
    asked++;
    return title -> 0.5;
  }
}
