package dev.shigoto.local.impact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QueryFilesTest {

  @TempDir private Path folder;

  @Test
  void queries_and_judgments_are_read_as_trec_writes_them() throws IOException {
    Path queries = file("D01\t看護師\t看護師の求人\n\nD02\tナース 日勤のみ\n");
    Path qrels = Files.writeString(folder.resolve("qrels"), "D01 0 3241 3\nD01\t0\tx-7\t-1\n");

    List<ReplayedQuery> read = QuerySource.of(queries);

    assertEquals(List.of("D01", "D02"), read.stream().map(ReplayedQuery::id).toList());
    assertEquals(List.of("ナース", "日勤のみ"), read.getLast().request().query().text().terms());
    assertTrue(Qrels.of(qrels).of(read.getFirst()).orElseThrow().isJudged("x-7"));
    assertTrue(Qrels.of(qrels).of(read.getLast()).isEmpty());
  }

  @Test
  void a_wrong_line_is_named() throws IOException {
    Path file = file("D01\t看護師\nD02 ナース\n");

    assertEquals(
        file + ", line 2: must be an id, a tab and a text",
        assertThrows(QueryFileException.class, () -> QuerySource.of(file)).getMessage());
    assertEquals(
        file + ", line 1: must be a query, 0, a document and a grade, parted by blanks",
        assertThrows(QueryFileException.class, () -> Qrels.of(file)).getMessage());
  }

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("queries.tsv"), text);
  }
}
