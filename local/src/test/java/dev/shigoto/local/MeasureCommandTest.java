package dev.shigoto.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class MeasureCommandTest {

  @TempDir private Path folder;

  @Test
  void questions_are_measured_by_words_by_meaning_and_by_both() throws IOException {
    Path passages =
        Files.writeString(
            folder.resolve("passages.jsonl"),
            """
            {"id": "a", "text": "トラック運転手として食品を運ぶ。"}
            {"id": "b", "text": "看護師として病棟で働く。"}
            """);
    Path questions = Files.writeString(folder.resolve("questions.tsv"), "1\t看護師の仕事\tb\n");

    Run run = run("--questions", passages + "," + questions, "--json");

    assertEquals(0, run.exit(), run.err());
    List<String> lines = run.out().lines().toList();
    assertTrue(lines.getFirst().startsWith("questions (1): nDCG@10 words 1.0000"), run.out());
    JsonNode measure = new ObjectMapper().readTree(lines.getLast()).at("/measures/0");
    assertEquals(1, measure.path("queries").asInt());
    assertEquals(1, measure.path("mixed").asDouble());
  }

  @Test
  void without_anything_to_find_it_says_what_to_give() {
    Run run = run();

    assertEquals(2, run.exit());
    assertTrue(run.err().contains("Give --questions PASSAGES,QUESTIONS"), run.err());
  }

  private record Run(int exit, String out, String err) {}

  private Run run(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    CommandLine line =
        Shigoto.commandLine().setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
    Stream<String> verb = Stream.of("models", "measure", "--data", folder.toString());
    int exit = line.execute(Stream.concat(verb, Stream.of(arguments)).toArray(String[]::new));
    return new Run(exit, out.toString(), err.toString());
  }
}
