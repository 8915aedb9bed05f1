package dev.shigoto.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FactsCommandTest {

  private static final String AD =
      """
      {"id": %s, "date_s": "2026-11-01", "location": "鳥取県", "category": "フルタイム", \
      "title": "看護師", "emptype": "正社員", "sksu": "看護師", "wage": "%s", \
      "worktime": "（1）08時30分〜17時30分", "dayoff": "土日祝:週休二日制：毎週:年間休日数：118日", "text": "病棟の看護です。"}
      """;

  @TempDir private Path folder;

  @Test
  void an_ad_is_one_line_of_facts_and_a_bad_line_is_named() throws IOException {
    Path file = folder.resolve("ads.jsonl");
    Files.writeString(file, AD.formatted("7", "時給:144,400円〜160,800円") + "no ad\n");

    Run run = run(file.toString(), "--format", "hellowork");

    JsonNode facts = new ObjectMapper().readTree(run.out().strip());
    assertEquals("7", facts.path("id").asText());
    assertEquals("MONTH", facts.at("/pay/unit").asText());
    assertEquals("HOURLY_LOOKS_MONTHLY", facts.at("/pay/flags/0").asText());
    assertEquals(118, facts.at("/daysOff/annual").asInt());
    assertEquals("看護師", facts.at("/occupation/name").asText());
    assertEquals(3, run.exit());
    assertTrue(run.err().startsWith("line 2: the line is not JSON"), run.err());
  }

  @Test
  void coverage_counts_the_facts_of_all_ads() throws IOException {
    Path file = folder.resolve("ads.jsonl");
    Files.writeString(file, AD.formatted("7", "月給:200,000円") + AD.formatted("8", "時給:150,000円"));

    Run run = run(file.toString(), "--format", "hellowork", "--coverage");

    assertEquals(0, run.exit(), run.err());
    assertTrue(run.out().startsWith("2 ads"), run.out());
    assertTrue(
        run.out().contains("| hourly wage above 10,000 yen flagged | 1 | 1 | 1.0000 |"), run.out());
  }

  @Test
  void a_table_that_is_none_is_named() throws IOException {
    Path file = folder.resolve("ads.jsonl");
    Files.writeString(file, AD.formatted("7", "月給:200,000円"));
    Path table = folder.resolve("jobs.tsv");
    Files.writeString(table, "a\tb\n");

    Run run = run(file.toString(), "--format", "hellowork", "--occupations", table.toString());

    assertEquals(1, run.exit());
    assertTrue(run.err().contains(table + ": line 1 must be the names"), run.err());
  }

  private record Run(int exit, String out, String err) {}

  private static Run run(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintStream before = System.out;
    PrintStream errors = System.err;
    System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
    System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
    try {
      String[] all = new String[arguments.length + 1];
      all[0] = "facts";
      System.arraycopy(arguments, 0, all, 1, arguments.length);
      int exit = Shigoto.commandLine().execute(all);
      return new Run(
          exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    } finally {
      System.setOut(before);
      System.setErr(errors);
    }
  }
}
