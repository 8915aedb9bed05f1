package dev.shigoto.models.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.shigoto.models.measure.Finding.Query;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuestionsTest {

  private static final String PASSAGES =
      """
      {"id": "a", "text": "奈良の大仏"}
      {"id": "b", "text": "鎌倉の大仏"}
      """;

  @TempDir private Path folder;

  @Test
  void a_question_is_answered_by_the_passage_whose_id_it_names() throws IOException {
    Finding found = read(PASSAGES, "q1\t鎌倉の何?\tb\nq2\t奈良の何?\ta\n");

    assertEquals(List.of("奈良の大仏", "鎌倉の大仏"), found.passages());
    assertEquals(List.of(new Query("鎌倉の何?", 1), new Query("奈良の何?", 0)), found.queries());
  }

  @Test
  void a_question_whose_passage_is_not_there_is_named() {
    IllegalArgumentException e =
        assertThrows(IllegalArgumentException.class, () -> read(PASSAGES, "q1\t鎌倉の何?\tc\n"));

    assertEquals(
        folder.resolve("questions")
            + ": line 1 must be an id, a question and the id of a passage, but is: q1\t鎌倉の何?\tc",
        e.getMessage());
  }

  @Test
  void a_passage_that_is_no_json_is_named() {
    IllegalArgumentException e =
        assertThrows(IllegalArgumentException.class, () -> read("{\"id\": 1}\n", ""));

    assertEquals(
        folder.resolve("passages") + ": line 1 must be JSON with id and text, but is: {\"id\": 1}",
        e.getMessage());
  }

  private Finding read(String passages, String questions) throws IOException {
    return Questions.read(
        Files.writeString(folder.resolve("passages"), passages),
        Files.writeString(folder.resolve("questions"), questions));
  }
}
