package dev.shigoto.ranking.feature;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class FeatureTableTest {

  @Test
  void the_docs_hold_the_table_as_it_is() throws IOException {
    String docs = Files.readString(Path.of("../docs/features.md"));

    assertEquals(
        FeatureTable.markdown(), docs, "run: ./shigoto models features > docs/features.md");
  }

  @Test
  void there_are_at_least_forty() {
    assertTrue(Features.all().size() >= 40, () -> "there are " + Features.all().size());
  }
}
