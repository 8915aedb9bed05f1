package dev.shigoto.domain.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ConditionTest {

  @ParameterizedTest
  @EnumSource
  void every_condition_is_defined_in_one_sentence_with_its_source(Condition condition) {
    assertTrue(condition.definition().matches("[A-Z0-9][^.]+\\."), condition.definition());
    assertTrue(!condition.source().isBlank(), condition.name());
  }

  @Test
  void no_two_conditions_have_one_label() {
    Set<String> labels =
        Arrays.stream(Condition.values()).map(Condition::label).collect(Collectors.toSet());

    assertEquals(Condition.values().length, labels.size());
  }

  @Test
  void the_manual_lists_every_condition() throws IOException {
    List<String> manual = Files.readAllLines(Path.of("../docs/conditions.md"));

    assertEquals(
        Arrays.stream(Condition.values()).map(ConditionTest::line).toList(),
        manual.stream().filter(line -> line.startsWith("| `")).toList());
  }

  private static String line(Condition it) {
    return "| `%s` | %s | %s | %s |".formatted(it, it.label(), it.definition(), it.source());
  }
}
