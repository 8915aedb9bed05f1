package dev.shigoto.retrieval;

import static dev.shigoto.retrieval.JobBuilder.job;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.shigoto.domain.job.Job;
import dev.shigoto.domain.job.Prefecture;
import dev.shigoto.domain.query.Filters;
import dev.shigoto.domain.query.JobQuery;
import dev.shigoto.domain.query.QueryText;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// The meaning's leg behind a filter: as many as the window holds, though the jobs nearest of all
/// are elsewhere.
class FilteredMeaningIT {

  private static final int LET_THROUGH = Retriever.WINDOW + 20;

  private static final SearchIndex INDEX =
      SearchIndex.of(
          IntStream.rangeClosed(1, 5 * LET_THROUGH).mapToObj(FilteredMeaningIT::nurse).toList());

  @AfterAll
  static void close() {
    INDEX.close();
  }

  /// One of five is in Tottori, and those are the less like the query.
  private static Job nurse(int id) {
    return id % 5 == 0
        ? job(id, "看護師（病棟）").in(Prefecture.TOTTORI, "米子市").build()
        : job(id, "看護師").in(Prefecture.TOKYO, "渋谷区").build();
  }

  @Test
  void a_filter_leaves_the_window_full() {
    Filters tottori = new FilterCases(1, List.of(nurse(5))).only(0);
    Asking asking =
        Asking.query(JobQuery.typed(QueryText.parse("看護師"), tottori)).in(Mode.SEMANTIC).size(100);

    List<Hit> hits = asking.of(INDEX.search()).hits();

    assertEquals(Retriever.WINDOW, hits.size());
    assertTrue(hits.stream().allMatch(hit -> hit.id().value() % 5 == 0));
  }
}
