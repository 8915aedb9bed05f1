package dev.shigoto.retrieval;

import static dev.shigoto.retrieval.JobBuilder.job;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Jobs that are called by their numbers.
class NamedJobIT {

  /// More than a leg's window holds, so that none comes first by chance.
  private static final SearchIndex INDEX =
      SearchIndex.of(
          LongStream.rangeClosed(1001, 1150)
              .mapToObj(
                  id -> job(id, "看護師").describedAs(id == 1077 ? "病棟です。" : "1077件の実績があります。").build())
              .toList());

  @AfterAll
  static void close() {
    INDEX.close();
  }

  @ParameterizedTest
  @EnumSource
  void a_job_that_is_called_by_its_number_comes_first_in_every_mode(Mode mode) {
    List<Hit> hits = Asking.text("１０７７").in(mode).of(INDEX.search()).hits();

    assertEquals(1077, hits.getFirst().id().value());
    assertTrue(hits.size() > 1, "others have the number in their texts");
    assertEquals(
        hits.getFirst().score(), hits.getFirst().why().orElseThrow().sum(), 1e-6, "explained");
  }

  @ParameterizedTest
  @EnumSource
  void other_words_do_not_hide_it(Mode mode) {
    List<Hit> hits = Asking.text("1077 看護師").in(mode).of(INDEX.search()).hits();

    assertEquals(1077, hits.getFirst().id().value());
  }
}
