package dev.shigoto.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/// `shigoto eval` over a handful of ads, on a platform that it starts itself.
final class EvalIT {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  @TempDir private static Path folder;

  private static JsonNode measured;
  private static String shown;
  private static Path run;

  @BeforeAll
  static void measure() throws IOException {
    write(
        "corpus.jsonl",
        """
        {"id": "n1", "title": "看護師", "text": "病棟で働く看護師を募集します。"}
        {"id": "n2", "title": "看護師", "text": "病棟で働く看護師を募集します。"}
        {"id": "n3", "title": "訪問看護", "text": "看護師の資格がある方。"}
        {"id": "d1", "title": "トラック運転手", "text": "大型トラックで荷物を運びます。"}
        {"id": "c1", "title": "カフェスタッフ", "text": "駅前のカフェで接客をお願いします。"}
        """);
    write("queries.tsv", "Q1\t看護師\t職種\nQ2\tトラック\t職種\nQ3\tカフェ 接客\t条件\nQ4\t庭師\t職種\n");
    write("qrels", "Q1 0 n1 3\nQ1 0 n3 1\nQ2 0 d1 2\nQ3 0 c1 3\nQ3 0 d1 0\n");
    run = folder.resolve("run");
    List<String> lines =
        eval(
            "--corpus",
            folder.resolve("corpus.jsonl").toString(),
            "--format=simple",
            "--distinct",
            "--mode=keyword",
            "--model=none",
            "--compare=hybrid",
            "--per-query",
            "--by-class",
            "--run-out",
            run.toString());
    measured = JSON.readTree(lines.getLast());
    shown = String.join("\n", lines);
  }

  @Test
  void the_right_ads_come_first() {
    assertEquals(1, measured.path("ndcg@10").asDouble(), 1e-9);
    assertEquals(1, measured.path("mrr").asDouble(), 1e-9);
    assertEquals(1, measured.path("recall@100").asDouble(), 1e-9);
    assertEquals(1, measured.path("map").asDouble(), 1e-9);
  }

  @Test
  void queries_that_nobody_judged_are_named_and_not_counted() {
    assertEquals(3, measured.path("queries").asInt());
    assertEquals("Q4", measured.at("/unjudged/0").asText());
    assertTrue(shown.contains("not judged and left out: Q4"), shown);
  }

  @Test
  void each_query_and_each_class_has_its_figures() {
    assertEquals(3, measured.path("perQuery").size());
    assertEquals(2, measured.at("/classes/職種/queries").asInt());
  }

  @Test
  void settings_are_compared_query_by_query() {
    JsonNode hybrid = measured.at("/compared/0");

    assertEquals("hybrid", hybrid.path("setting").asText());
    assertFalse(hybrid.path("model").asText().isEmpty());
    assertEquals(
        measured.path("mrr").asDouble() - hybrid.path("mrr").asDouble(),
        hybrid.at("/differences/mrr/mean").asDouble(),
        1e-9);
  }

  @Test
  void the_run_that_was_written_measures_the_same() throws IOException {
    JsonNode again = JSON.readTree(eval("--run", run.toString()).getLast());

    assertTrue(Files.readAllLines(run).getFirst().startsWith("Q1 Q0 n1 1 "));
    for (String measure : List.of("ndcg@10", "mrr", "recall@100", "map", "judged@10", "queries")) {
      assertEquals(measured.path(measure), again.path(measure), measure);
    }
  }

  @Test
  void repeats_are_not_in_the_corpus() throws IOException {
    assertTrue(Files.readAllLines(run).stream().noneMatch(line -> line.contains(" n2 ")));
  }

  @Test
  void a_mode_that_is_none_is_refused() {
    StringWriter errors = new StringWriter();
    CommandLine command = Shigoto.commandLine().setErr(new PrintWriter(errors));

    assertEquals(2, command.execute(arguments("--mode=best")));
    assertTrue(
        errors
            .toString()
            .startsWith(
                "must be MODE or MODE:MODEL with a mode of hybrid, keyword, semantic, but was"
                    + " \"best\""),
        errors::toString);
  }

  private static List<String> eval(String... options) {
    StringWriter out = new StringWriter();
    CommandLine command = Shigoto.commandLine().setOut(new PrintWriter(out));
    assertEquals(0, command.execute(arguments(options)));
    return out.toString().lines().toList();
  }

  private static String[] arguments(String... options) {
    List<String> arguments = new ArrayList<>();
    arguments.addAll(List.of("eval", "--json", "--data", folder.resolve("none").toString()));
    arguments.addAll(List.of("--queries", folder.resolve("queries.tsv").toString()));
    arguments.addAll(List.of("--qrels", folder.resolve("qrels").toString()));
    return Stream.concat(arguments.stream(), Stream.of(options)).toArray(String[]::new);
  }

  private static void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }
}
