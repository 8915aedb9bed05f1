package dev.shigoto.alerts.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MinimumShouldMatchTest {

  @ParameterizedTest
  @CsvSource({
    "2<2 7<25%, 1, 1",
    "2<2 7<25%, 2, 2",
    "2<2 7<25%, 3, 2",
    "2<2 7<25%, 7, 2",
    "2<2 7<25%, 8, 2",
    "2<2 7<25%, 12, 3",
    "2<2 7<25%, 15, 3",
    "1, 5, 1",
    "9, 5, 5",
    "75%, 5, 3",
    "-1, 3, 2"
  })
  void is_read_as_the_engine_reads_it(String specification, int clauses, int least) {
    assertEquals(least, MinimumShouldMatch.of(specification, clauses));
  }
}
