package dev.shigoto.ranking.candidate;

import static dev.shigoto.ranking.TestCandidates.byMeaning;
import static dev.shigoto.ranking.TestCandidates.byWords;
import static dev.shigoto.ranking.TestCandidates.request;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import dev.shigoto.domain.job.JobId;
import dev.shigoto.ranking.Ranking;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What is found only when a ranking looks at it.
class RankingRequestTest {

  private static final RankingRequest FOUND =
      request("介護", List.of(byWords(1, 2, 1)), List.of(byMeaning(2, 0.5, 1)));

  private final List<List<String>> asked = new ArrayList<>();

  @Test
  void cosines_of_titles_are_found_once_and_for_all_candidates() {
    RankingRequest request = FOUND.comparing(this::cosines);

    assertEquals(0.5, request.titleCosine(new JobId(1)));
    assertEquals(0.25, request.titleCosine(new JobId(2)));
    assertEquals(Double.NaN, request.titleCosine(new JobId(3)));
    assertEquals(1, asked.size());
  }

  @Test
  void fusion_alone_looks_for_neither_cosines_nor_words() {
    RankingRequest request =
        RankingRequest.of(
                FOUND.query(),
                () -> fail("nobody asks what the words look for"),
                FOUND.now(),
                List.of(FOUND.candidates()),
                100)
            .comparing(this::cosines);

    Ranking.withoutModel().rank(request);

    assertEquals(List.of(), asked);
  }

  @Test
  void cosines_are_unknown_where_they_cannot_be_found() {
    assertEquals(Double.NaN, FOUND.comparing(titles -> Optional.empty()).titleCosine(new JobId(1)));
    assertEquals(Double.NaN, FOUND.titleCosine(new JobId(1)));
  }

  private Optional<double[]> cosines(List<String> titles) {
    asked.add(titles);
    return Optional.of(new double[] {0.5, 0.25});
  }
}
