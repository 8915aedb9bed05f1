package dev.shigoto.indexer.connector;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.shigoto.indexer.feed.FeedDefinition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeedsFileTest {

  private static final Map<String, String> KEYS =
      Map.of("ADZUNA_APP_ID", "id", "ADZUNA_APP_KEY", "key");

  @TempDir Path folder;

  private List<FeedDefinition> read(String json, Map<String, String> environment)
      throws IOException {
    return FeedsFile.read(Files.writeString(folder.resolve("feeds.json"), json), environment);
  }

  private List<String> problems(String json) {
    String message =
        assertThrows(FeedsFileException.class, () -> read(json, Map.of())).getMessage();
    return message.lines().skip(1).toList();
  }

  @Test
  void the_example_of_the_manual_defines_a_feed_of_every_kind() throws IOException {
    String manual = Files.readString(Path.of("..", "docs", "feeds.md"));
    Matcher example = Pattern.compile("```json\n(\\[.*?])\n```", Pattern.DOTALL).matcher(manual);
    example.find();
    List<FeedDefinition> feeds = read(example.group(1), KEYS);
    assertEquals(
        Connector.labels(), feeds.stream().map(FeedDefinition::kind).distinct().sorted().toList());
  }

  @Test
  void rates_become_gaps_and_one_request_a_second_is_the_rule() throws IOException {
    List<FeedDefinition> feeds =
        read(
            """
            [{"name": "a", "kind": "lever", "site": "a", "rateLimit": "30/m"},
             {"name": "b", "kind": "lever", "site": "b"}]
            """,
            Map.of());
    assertEquals(
        List.of(Duration.ofSeconds(2), Duration.ofSeconds(1)),
        feeds.stream().map(FeedDefinition::gap).toList());
  }

  @Test
  void everything_that_is_wrong_is_named_by_feed_and_field_at_once() {
    assertEquals(
        List.of(
            "- feed \"a\": schedule must be a cron line such as \"15 3 * * *\" (Cron"
                + " expression contains 1 parts but we expect one of [5]), but was \"daily\"",
            "- feed \"a\": rateLimit must be a rate such as 2/s, 30/m or 500/h, but was \"fast\"",
            "- feed \"a\": the environment variable ADZUNA_APP_ID (appId) is not set",
            "- feed \"a\": the environment variable MY_KEY (appKey) is not set",
            "- feed \"a\": unknown field contry",
            "- feed 2: name must be a name of small letters, digits, dots and hyphens, but was"
                + " \"A b\"",
            "- feed 2: kind must be one of adzuna, csv, greenhouse, hellowork, jobposting, lever,"
                + " xml, but was \"rss\"",
            "- feed \"a\": name is that of another feed",
            "- feed \"a\": site is missing",
            "- feed \"c\": columns.postedAt is missing",
            "- feed \"c\": unknown field columns.salary; there are externalId, title, postedAt,"
                + " description, company, industry, employmentType, prefecture, city, address, pay,"
                + " payUnit, payMin, payMax, workingHours, holidays, requirements, benefits,"
                + " expiresAt",
            "- feed \"c\": it needs url or file, one of the two",
            "- feed 5: it must be an object"),
        problems(
            """
            [{"name": "a", "kind": "adzuna", "schedule": "daily", "rateLimit": "fast",
              "appKey": "MY_KEY", "contry": "jp"},
             {"name": "A b", "kind": "rss", "url": "x"},
             {"name": "a", "kind": "lever"},
             {"name": "c", "kind": "csv",
              "columns": {"externalId": "番号", "title": "職種", "salary": "給与"}},
             5]
            """));
  }

  @Test
  void a_file_that_is_no_list_is_refused() {
    assertEquals(List.of("- the file must be a JSON list of feeds"), problems("{}"));
  }
}
