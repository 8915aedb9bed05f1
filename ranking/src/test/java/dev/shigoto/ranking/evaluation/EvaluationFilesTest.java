package dev.shigoto.ranking.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluationFilesTest {

  @TempDir private Path folder;

  @Test
  void queries_have_an_id_a_text_and_perhaps_a_class() throws IOException {
    Path file = file("D01\t看護師\t名前\tmore\n\nD02\tナース 日勤のみ\r\n");

    assertEquals(
        List.of(new Topic("D01", "看護師", "名前"), new Topic("D02", "ナース 日勤のみ", "")),
        Topic.listOf(file));
  }

  @Test
  void judgments_are_read_as_trec_writes_them() throws IOException {
    Judgments judgments =
        Qrels.of(file("D01 0 3241 3\nD01\t0\tx-7\t-1\nD01 0 3241 3\n")).of("D01").orElseThrow();

    assertEquals(3, judgments.grade("3241"));
    assertTrue(judgments.isJudged("x-7"));
    assertEquals(1, judgments.relevant());
  }

  @Test
  void every_wrong_line_of_queries_is_named() throws IOException {
    Path file = file("D01\t看護師\nD02 ナース\n\n\t介護\nD01\t営業\n" + "D09\t" + "あ".repeat(600));

    assertEquals(
        """
        FILE, line 2: must be an id, a tab and a text
        FILE, line 4: must be an id, a tab and a text
        FILE, line 5: there is a query D01 already
        FILE, line 6: query must have at most 500 characters, but has 600"""
            .replace("FILE", file.toString()),
        assertThrows(EvaluationFileException.class, () -> Topic.listOf(file)).getMessage());
  }

  @Test
  void every_wrong_line_of_judgments_is_named() throws IOException {
    Path file = file("D01 0 1 3\nD01 0 2\nD01 0 3 gut\nD01 0 1 2\n");

    assertEquals(
        """
        FILE, line 2: must be a query, 0, a document and a grade, parted by blanks
        FILE, line 3: must be a query, 0, a document and a grade, parted by blanks
        FILE, line 4: 1 was judged for D01 before, with grade 3"""
            .replace("FILE", file.toString()),
        assertThrows(EvaluationFileException.class, () -> Qrels.of(file)).getMessage());
  }

  @Test
  void every_wrong_line_of_a_run_is_named() throws IOException {
    Path file = file("D01 Q0 a 1 0.5 x\nD01 Q0 b 2 half x\nD01 Q0 a 3 0.1 x\nD01 a\n");

    assertEquals(
        """
        FILE, line 2: must be a query, Q0, a document, a rank, a score and a name, parted by blanks
        FILE, line 3: a was found for D01 before
        FILE, line 4: must be a query, Q0, a document, a rank, a score and a name, parted by blanks"""
            .replace("FILE", file.toString()),
        assertThrows(EvaluationFileException.class, () -> TrecRun.of(file)).getMessage());
  }

  @Test
  void a_file_that_is_not_there_is_named() {
    Path missing = folder.resolve("missing");

    assertTrue(
        assertThrows(EvaluationFileException.class, () -> Qrels.of(missing))
            .getMessage()
            .startsWith("cannot read " + missing));
  }

  @Test
  void a_written_run_is_read_in_the_order_that_was_shown() {
    List<ScoredDocument> shown =
        List.of(found("a", 0.5f), found("z", 0.5f), found("m", 0.7f), found("a", 0.1f));
    Path file = folder.resolve("run");

    TrecRun.shown(Map.of("D01", shown)).write(file, "test");

    assertEquals(List.of("a", "z", "m"), TrecRun.of(file).documents("D01"));
  }

  private static ScoredDocument found(String document, float score) {
    return new ScoredDocument(document, score);
  }

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("file"), text);
  }
}
