package dev.shigoto.indexer.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.shigoto.database.Database;
import dev.shigoto.database.DatabaseConfig;
import dev.shigoto.domain.job.Job;
import dev.shigoto.domain.progress.Progress;
import dev.shigoto.embedded.TestStack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JobImportIT {

  private static final String AD =
      """
      {"source": "s", "externalId": "%s", "title": "%s", "postedAt": "2026-11-20"}\
      """;

  @TempDir Path folder;
  private Database database;
  private JobImport jobImport;

  @BeforeEach
  void open_an_empty_database() {
    database = Database.open(DatabaseConfig.parse(TestStack.newDatabaseUrl()));
    jobImport = new JobImport(database.jobs());
  }

  @AfterEach
  void close_the_database() {
    database.close();
  }

  @Test
  void a_second_import_finds_everything_unchanged() throws IOException {
    Path feed = feed(ads(1200));

    assertEquals("read 1,200 ads: 1,200 new, 0 changed, 0 unchanged, 0 rejected", imported(feed));
    assertEquals("read 1,200 ads: 0 new, 0 changed, 1,200 unchanged, 0 rejected", imported(feed));
    assertEquals(1200, database.jobs().countActive());
  }

  @Test
  void of_several_ads_of_one_posting_the_last_stays() throws IOException {
    Path feed = feed(List.of(AD.formatted("1", "古い"), AD.formatted("1", "新しい")));

    jobImport.run(feed, FileFormat.JSONL, Progress.NONE);

    assertEquals(List.of("新しい"), titles());
  }

  @Test
  void of_ads_that_say_the_same_the_first_goes_in_where_repeats_are_not_wanted()
      throws IOException {
    Path feed =
        feed(List.of(AD.formatted("2", "事務"), AD.formatted("3", "営業"), AD.formatted("1", "事務")));

    ImportReport report = jobImport.withoutRepeats().run(feed, FileFormat.JSONL, Progress.NONE);

    assertEquals(2, report.inserted());
    assertEquals(List.of("事務", "営業"), titles());
  }

  @Test
  void bad_lines_are_reported_while_the_rest_goes_in() throws IOException {
    Path feed =
        feed(List.of(AD.formatted("1", "事務"), "", "{\"source\": 1}", AD.formatted("2", "営業")));
    Path rejects = folder.resolve("feed.jsonl.rejected.jsonl");

    assertEquals(
        "read 3 ads: 2 new, 0 changed, 0 unchanged, 1 rejected (see " + rejects + ")",
        imported(feed));

    JsonNode rejected = new ObjectMapper().readTree(rejects.toFile());
    assertEquals(3, rejected.get("line").asLong());
    assertEquals("source must be a text, but was 1", rejected.get("reason").asText());
    assertEquals("{\"source\": 1}", rejected.get("text").asText());
  }

  @Test
  void what_the_database_refuses_is_reported_by_line() throws IOException {
    Path feed =
        feed(
            List.of(
                AD.formatted("1", "事務"),
                AD.formatted("2", "\\ud800"),
                AD.formatted("3", "\\u0000")));

    ImportReport report = jobImport.run(feed, FileFormat.JSONL, Progress.NONE);

    assertEquals(1, report.inserted());
    assertEquals(List.of(2L, 3L), report.firstRejections().stream().map(Rejection::line).toList());
    assertEquals(
        "line 2: the text contains half a character (lone surrogate)",
        report.firstRejections().getFirst().toString());
  }

  @Test
  void an_old_reject_file_goes_once_nothing_is_rejected() throws IOException {
    Path feed = feed(List.of("nonsense"));
    Path rejects = folder.resolve("elsewhere.jsonl");
    jobImport.run(feed, FileFormat.JSONL, rejects, Progress.NONE);
    assertTrue(Files.exists(rejects));

    jobImport.run(feed(ads(1)), FileFormat.JSONL, rejects, Progress.NONE);

    assertFalse(Files.exists(rejects));
  }

  @Test
  void progress_counts_lines() throws IOException {
    List<Long> seen = new ArrayList<>();

    jobImport.run(feed(ads(1100)), FileFormat.JSONL, (task, done, total) -> seen.add(done));

    assertEquals(List.of(500L, 1000L, 1100L), seen);
  }

  private String imported(Path feed) {
    return jobImport.run(feed, FileFormat.JSONL, Progress.NONE).summary();
  }

  private List<String> titles() {
    List<Job> jobs = new ArrayList<>();
    database.jobs().stream(jobs::addAll, 100);
    return jobs.stream().map(job -> job.ad().title()).toList();
  }

  private static List<String> ads(int count) {
    return IntStream.range(0, count).mapToObj(i -> AD.formatted(i, "事務" + i)).toList();
  }

  private Path feed(List<String> lines) throws IOException {
    return Files.write(folder.resolve("feed.jsonl"), lines);
  }
}
