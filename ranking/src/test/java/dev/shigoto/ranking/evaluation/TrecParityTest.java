package dev.shigoto.ranking.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The measures are those of trec_eval; golden/README.md says where the expected values come from.
class TrecParityTest {

  private static final List<Topic> TOPICS =
      Stream.of("G1", "G2", "G3", "G4", "G5", "G6", "G7").map(id -> new Topic(id, id, "")).toList();

  private static final Evaluation EVALUATION =
      Evaluation.of(TOPICS, Qrels.of(golden("golden.qrels")), TrecRun.of(golden("golden.run")));

  @ParameterizedTest
  @MethodSource("expected")
  void every_measure_equals_that_of_trec_eval(String query, String measure, double value) {
    assertEquals(value, actual(query, metric(measure)), 1e-6);
  }

  @Test
  void a_query_that_nobody_judged_does_not_count() {
    assertEquals(
        List.of("G1", "G2", "G3", "G4", "G5", "G7"),
        EVALUATION.queries().stream().map(it -> it.topic().id()).toList());
  }

  private static double actual(String query, Metric metric) {
    return query.equals("all")
        ? EVALUATION.mean(metric)
        : EVALUATION.queries().stream()
            .filter(it -> it.topic().id().equals(query))
            .findFirst()
            .orElseThrow()
            .value(metric);
  }

  static Stream<Object[]> expected() throws IOException {
    return Files.readAllLines(golden("golden.expected.tsv")).stream()
        .map(line -> line.split("\t"))
        .map(cells -> new Object[] {cells[0], cells[1], Double.parseDouble(cells[2])});
  }

  private static Metric metric(String label) {
    return Arrays.stream(Metric.values())
        .filter(it -> it.label().equals(label))
        .findFirst()
        .orElseThrow();
  }

  private static Path golden(String name) {
    try {
      return Path.of(
          Objects.requireNonNull(TrecParityTest.class.getResource("golden/" + name)).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
