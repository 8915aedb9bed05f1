package dev.shigoto.local.impact;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuerySourceTest {

  @Test
  void a_query_of_a_file_is_asked_as_it_was_typed(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("queries.tsv"), "D02\tナース 日勤のみ\n");

    List<ReplayedQuery> read = QuerySource.of(file);

    assertEquals(List.of("D02"), read.stream().map(ReplayedQuery::id).toList());
    assertEquals(List.of("ナース", "日勤のみ"), read.getFirst().request().query().text().terms());
  }
}
