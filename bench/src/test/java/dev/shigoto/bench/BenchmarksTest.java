package dev.shigoto.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.shigoto.domain.progress.Progress;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class BenchmarksTest {

  private static final BenchOptions OPTIONS = BenchOptions.in(Path.of("unused"));

  @Test
  void an_unknown_name_is_answered_with_the_known_ones() {
    assertEquals(
        "there is no benchmark \"hybird\"; there are keyword, hybrid, throughput, rerank, suggest, "
            + "indexing, embedding, facts, freshness, alerts, scale, verify",
        assertThrows(
                IllegalArgumentException.class,
                () -> Benchmarks.run("hybird", OPTIONS, Progress.NONE, System.out))
            .getMessage());
  }

  @Test
  void no_client_at_all_is_refused() {
    assertEquals(
        "clients must each be 1 to 64, but were []",
        assertThrows(
                IllegalArgumentException.class,
                () -> new BenchOptions(Path.of("unused"), 1_000, 42, 7, List.of()))
            .getMessage());
  }
}
