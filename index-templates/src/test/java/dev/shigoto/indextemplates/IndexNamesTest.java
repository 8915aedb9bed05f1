package dev.shigoto.indextemplates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class IndexNamesTest {

  private static final IndexNames NAMES = IndexNames.DEFAULT;

  @Test
  void a_generation_is_the_prefix_and_its_number() {
    assertEquals("jobs-7", NAMES.generation(7));
    assertEquals(OptionalInt.of(7), NAMES.numberOf("jobs-7"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"jobs-read", "jobs-0", "jobs-07", "jobs-1-2", "jobs", "other-1"})
  void no_other_name_is_a_generation(String index) {
    assertEquals(OptionalInt.empty(), NAMES.numberOf(index));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Jobs", "-jobs", "jobs-", "jobs*", "求人"})
  void a_strange_prefix_is_refused_by_its_value(String prefix) {
    var refusal = assertThrows(IllegalArgumentException.class, () -> new IndexNames(prefix));
    assertEquals(
        "index prefix must be lower-case letters, digits and inner hyphens, but was \""
            + prefix
            + "\"",
        refusal.getMessage());
  }
}
