package dev.shigoto.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.shigoto.database.Database;
import dev.shigoto.domain.dictionary.SeekersDictionary;
import dev.shigoto.domain.progress.Progress;
import dev.shigoto.embedded.Eventually;
import dev.shigoto.models.facts.FactFiles;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The whole platform as a person runs it: every part real, all in this process.
final class PlatformIT {

  private static final int JOBS = 300;
  private static final int ANY_PORT = 0;
  private static final JsonMapper JSON = JsonMapper.builder().build();

  @TempDir private static Path folder;

  private static Platform platform;

  @BeforeAll
  static void start() throws InterruptedException {
    platform = start(folder, ANY_PORT);
  }

  @AfterAll
  static void stop() {
    platform.close();
  }

  @Test
  void every_demo_job_is_searchable() throws Exception {
    assertEquals(JOBS, found("duplicates=true"));
  }

  @Test
  void what_sql_writes_is_found_within_two_seconds() throws Exception {
    try (Database database = platform.running().openDatabase()) {
      database
          .jdbi()
          .useHandle(sql -> sql.execute("update jobs set title = '南極観測隊員' where id = 1"));
    }

    Eventually.within(Duration.ofSeconds(2), () -> assertEquals(1, keyword("南極観測隊員")));
  }

  @Test
  void imported_ads_are_found() throws Exception {
    Path file = folder.resolve("one.jsonl");
    Files.writeString(
        file,
        "{\"source\": \"test\", \"externalId\": \"1\", \"title\": \"灯台守\", \"postedAt\": \"2026-11-01\"}\n");

    int code = shigoto("import", file.toString(), "--format", "jsonl");

    assertEquals(0, code);
    Eventually.within(Duration.ofSeconds(2), () -> assertEquals(1, keyword("灯台守")));
  }

  @Test
  void what_a_feed_brings_is_found_and_its_status_told() throws Exception {
    Path table = folder.resolve("jobs.csv");
    Files.writeString(table, "id,title,date\n1,流氷観測員,2026-11-01\n");
    Path feeds = folder.resolve("feeds.json");
    Files.writeString(
        feeds,
        """
        [{"name": "ice", "kind": "csv", "file": "%s",
          "columns": {"externalId": "id", "title": "title", "postedAt": "date"}}]
        """
            .formatted(table));

    assertEquals(0, shigoto("feed", "run", "ice"));
    assertEquals(0, shigoto("feed", "status", "--json"));
    assertEquals(1, shigoto("feed", "run", "snow"));

    Eventually.within(Duration.ofSeconds(2), () -> assertEquals(1, keyword("流氷観測員")));
  }

  @Test
  void the_running_platform_can_be_measured() throws Exception {
    String externalId =
        answer("size=1&duplicates=true&q=" + encoded("看護師")).at("/hits/0/job/externalId").asText();
    Path queries = Files.writeString(folder.resolve("queries.tsv"), "Q1\t看護師\n");
    Path qrels = Files.writeString(folder.resolve("qrels"), "Q1 0 " + externalId + " 3\n");
    StringWriter out = new StringWriter();

    int code =
        Shigoto.commandLine()
            .setOut(new PrintWriter(out))
            .execute(
                "eval", "--queries=" + queries, "--qrels=" + qrels, "--json", "--data=" + folder);

    assertEquals(0, code);
    JsonNode measured = JSON.readTree(out.toString().lines().toList().getLast());
    assertEquals(1, measured.path("mrr").asDouble());
    assertEquals(0.1, measured.path("judged@10").asDouble(), 1e-9);
  }

  @Test
  void an_experiment_is_started_served_reported_and_stopped() throws Exception {
    String search = "clientId=c&q=" + encoded("看護師");
    assertEquals(0, shigoto("experiments", "start", "twins", "--arms", "none,twin=none"));
    Eventually.within(
        Duration.ofSeconds(5),
        () -> assertEquals("twins", answer(search).at("/experiment/name").asText()));
    assertEquals(0, shigoto("experiments", "list"));
    assertEquals(0, shigoto("experiments", "report", "twins"));
    assertEquals(0, shigoto("experiments", "stop", "twins", "--winner", "twin"));
  }

  @Test
  void another_ranker_orders_answers_from_the_next_second_and_is_taken_back() throws Exception {
    assertEquals(1, shigoto("models", "activate", "nobody"));
    assertEquals(0, shigoto("models", "activate", "shigoto-ranker-2"));
    Eventually.within(Duration.ofSeconds(5), () -> assertEquals("shigoto-ranker-2", ranker()));
    assertEquals(0, shigoto("models", "rollback"));
    Eventually.within(Duration.ofSeconds(5), () -> assertEquals("none", ranker()));
    assertEquals(0, shigoto("models", "check", "--json"));
  }

  private static String ranker() throws Exception {
    return answer("q=" + encoded("看護師")).path("model").asText();
  }

  @Test
  void the_folder_of_a_running_platform_is_refused_to_another() {
    LocalException refused = assertThrows(LocalException.class, () -> start(folder, ANY_PORT));

    assertEquals(
        "the data folder "
            + folder
            + " is in use by another shigoto; stop that one, or choose another folder with"
            + " --data",
        refused.getMessage());
  }

  @Test
  void a_taken_port_is_named_before_anything_starts(@TempDir Path other) throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      LocalException refused =
          assertThrows(LocalException.class, () -> start(other, taken.getLocalPort()));

      assertEquals(
          "port "
              + taken.getLocalPort()
              + " is taken; choose another with --port, or --port 0 for any free one",
          refused.getMessage());
    }
  }

  @Test
  void jobs_are_still_there_after_a_restart() throws Exception {
    int before = found("duplicates=true");
    platform.close();

    platform = start(folder, ANY_PORT);

    assertEquals(before, found("duplicates=true"));
  }

  @Test
  void searches_go_on_through_a_rebuild_and_a_rollback() throws Exception {
    URI search = URI.create(platform.running().api() + "/v1/jobs/search?size=100");
    try (SearchLoop loop = new SearchLoop(search)) {
      assertEquals(0, shigoto("index", "rebuild"));
      int afterRebuild = loop.answers();
      assertEquals(0, shigoto("index", "rollback"));
      Eventually.within(
          Duration.ofSeconds(20), () -> assertTrue(loop.answers() > afterRebuild + 20));
      assertEquals(100, loop.expected().size());
      assertEquals(List.of(), loop.wrong());
    }
  }

  @Test
  void an_index_that_was_tampered_with_is_found_and_repaired() throws Exception {
    assertEquals(0, shigoto("index", "verify"));
    HttpRequest delete =
        HttpRequest.newBuilder(URI.create(platform.running().opensearch() + "/jobs-write/_doc/2"))
            .DELETE()
            .build();
    try (HttpClient http = HttpClient.newHttpClient()) {
      assertEquals(200, http.send(delete, BodyHandlers.discarding()).statusCode());
    }
    assertEquals(3, shigoto("index", "verify"));
    assertEquals(0, shigoto("index", "verify", "--repair"));
    assertEquals(0, shigoto("index", "verify"));
  }

  @Test
  void going_back_to_a_generation_that_is_not_there_is_an_error() {
    assertEquals(1, shigoto("index", "rollback", "--to", "4711"));
  }

  @Test
  void the_answer_in_the_readme_has_the_shape_of_the_real_one() throws Exception {
    String readme = Files.readString(Path.of("..", "README.md"));
    JsonNode shown = JSON.readTree(between(readme, "```json\n", "```"));

    JsonNode real = answer("size=1&explain=true&q=" + encoded(between(readme, "'q=", "'")));

    assertEquals(1, real.path("hits").size());
    assertEquals(Set.of(), missing(shown, real, ""));
  }

  private static Platform start(Path data, int port) throws InterruptedException {
    PlatformOptions options =
        new PlatformOptions(
            new DataFolder(data),
            new Ports(port, 0, 0),
            JOBS,
            Indexing.HERE,
            List.of(),
            SeekersDictionary.builtIn(),
            FactFiles.NONE);
    return Platform.start(options, Clock.systemUTC(), Progress.NONE);
  }

  private static int shigoto(String... arguments) {
    String[] all = Arrays.copyOf(arguments, arguments.length + 2);
    all[arguments.length] = "--data";
    all[arguments.length + 1] = folder.toString();
    return Shigoto.commandLine().execute(all);
  }

  private static int keyword(String query) throws Exception {
    return found("mode=keyword&q=" + encoded(query));
  }

  private static String encoded(String query) {
    return URLEncoder.encode(query, StandardCharsets.UTF_8);
  }

  private static int found(String parameters) throws Exception {
    return answer("size=1&" + parameters).at("/total/value").asInt(-1);
  }

  private static JsonNode answer(String parameters) throws Exception {
    URI search = URI.create(platform.running().api() + "/v1/jobs/search?" + parameters);
    try (HttpClient http = HttpClient.newHttpClient()) {
      HttpRequest request = HttpRequest.newBuilder(search).build();
      return JSON.readTree(http.send(request, BodyHandlers.ofString()).body());
    }
  }

  private static String between(String text, String start, String end) {
    int from = text.indexOf(start) + start.length();
    return text.substring(from, text.indexOf(end, from));
  }

  /// The paths that `shown` has and `real` has not. Of lists, the first elements are compared, if
  /// there are any.
  private static Set<String> missing(JsonNode shown, JsonNode real, String path) {
    Set<String> missing = new TreeSet<>();
    if (real.isMissingNode()) {
      missing.add(path);
    } else if (shown.isObject()) {
      shown
          .properties()
          .forEach(
              field ->
                  missing.addAll(
                      missing(
                          field.getValue(),
                          real.path(field.getKey()),
                          path + "/" + field.getKey())));
    } else if (shown.isArray() && !shown.isEmpty() && !real.isEmpty()) {
      missing.addAll(missing(shown.get(0), real.path(0), path + "/0"));
    }
    return missing;
  }
}
