package dev.shigoto.searchapi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.shigoto.embedded.Eventually;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Experiments from their start to their report, over HTTP and the real stores.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ExperimentsIT {

  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final String RANKER = "shigoto-ranker-2";

  private LiveServer server;

  @BeforeAll
  void start() throws InterruptedException {
    server = new LiveServer();
    for (int i = 0; i < 12; i++) {
      server.insert("灯台守 " + i + "号");
    }
    server.awaitCaughtUp();
  }

  @AfterAll
  void stop() {
    server.close();
  }

  @AfterEach
  void stopExperiments() {
    server.sql("update experiments set stopped_at = now() where stopped_at is null");
  }

  @Test
  void each_hit_of_an_interleaved_list_has_a_team_and_what_is_clicked_is_credited()
      throws Exception {
    begin("draft", "interleaving", "none", RANKER);
    int clicks = 120;
    for (int i = 0; i < clicks; i++) {
      JsonNode answer = search("seeker-" + i);
      assertEquals("draft", answer.at("/experiment/name").textValue(), answer::toString);
      assertEquals("none+" + RANKER, answer.path("model").textValue());
      assertEquals(Set.of("none", RANKER), teams(answer));
      click("seeker-" + i, answer, RANKER);
      click("somebody-else", answer, "none");
    }
    server.tick(Duration.ofHours(2));

    JsonNode report = reportOnceServed("draft", clicks);

    assertEquals(clicks, report.at("/arms/1/reached").intValue(), report::toString);
    assertEquals(0, report.at("/arms/0/reached").intValue());
    assertEquals(clicks, report.at("/comparisons/0/units").intValue());
    assertEquals("winner", report.at("/verdict/state").textValue(), report::toString);
    assertEquals(RANKER, report.at("/verdict/suggested").textValue());
    assertEquals(List.of(), schemaFaults("/v1/experiments/draft", "ExperimentReport"));
  }

  @Test
  void a_seeker_keeps_the_arm_of_an_ab_test_and_counts_once() throws Exception {
    begin("groups", "ab", "none", RANKER);
    Set<String> arms = new TreeSet<>();
    int seekers = 20;
    for (int i = 0; i < seekers; i++) {
      JsonNode first = search("seeker-" + i);
      String arm = first.at("/experiment/arm").textValue();
      arms.add(arm);
      assertEquals(arm, first.path("model").textValue());
      assertEquals(arm, search("seeker-" + i).at("/experiment/arm").textValue());
      JsonNode further = search("seeker-" + i, first.path("nextCursor").textValue());
      assertEquals(arm, further.at("/experiment/arm").textValue());
      if (arm.equals(RANKER)) {
        click("seeker-" + i, further, "");
        click("seeker-" + i, first, "");
      }
    }
    server.tick(Duration.ofDays(2));

    JsonNode report = reportOnceServed("groups", 2 * seekers);

    assertEquals(Set.of("none", RANKER), arms);
    assertEquals(
        seekers, report.at("/arms/0/units").intValue() + report.at("/arms/1/units").intValue());
    assertEquals(0, report.at("/arms/0/reached").intValue(), report::toString);
    assertEquals(report.at("/arms/1/units"), report.at("/arms/1/reached"), report::toString);
    assertEquals("collecting", report.at("/verdict/state").textValue());
    assertEquals(0, report.at("/arms/0/zeroResults").doubleValue());
    assertTrue(report.at("/arms/0/employerGini").isNumber(), report::toString);
  }

  @Test
  void who_takes_no_part_is_served_as_without() {
    begin("partial", "ab", "none", RANKER);

    for (String asked : List.of("", "&clientId=c&model=none", "&clientId=c&sort=newest")) {
      JsonNode answer = server.get("/v1/jobs/search?q=%E7%81%AF%E5%8F%B0%E5%AE%88" + asked).json();
      assertFalse(answer.has("experiment"), answer::toString);
    }
  }

  @Test
  void a_model_behind_the_scenes_is_measured_and_changes_nothing() throws Exception {
    begin("shadow", "shadow", "none", RANKER);

    server.get("/v1/jobs/search?model=none&q=%E7%81%AF%E5%8F%B0%E5%AE%88"); // measures nothing
    JsonNode answer = search("seeker");

    assertFalse(answer.has("experiment"));
    Eventually.within(
        PATIENCE,
        () -> {
          JsonNode arm = server.get("/v1/experiments/shadow").json().at("/arms/1");
          assertEquals(1, arm.path("units").intValue(), arm::toString);
          assertEquals(0, arm.path("failed").intValue());
          assertEquals(1, arm.path("overlap").doubleValue(), 0.75);
          assertTrue(arm.path("p95Millis").doubleValue() > 0);
        });
  }

  @Test
  void one_at_a_time_decides_what_seekers_see_and_a_name_is_used_once() {
    begin("first", "ab", "none", RANKER);

    Answer second = post("/v1/experiments", body("second", "interleaving", "none", RANKER));
    assertEquals(409, second.status());
    assertTrue(second.text().contains("the experiment first is running"), second::text);

    assertEquals(200, post("/v1/experiments/first/stop", "{\"winner\": \"none\"}").status());
    assertEquals(409, post("/v1/experiments/first/stop", "{}").status());
    assertEquals(409, post("/v1/experiments", body("first", "ab", "none", RANKER)).status());
    assertFalse(search("seeker").has("experiment"));
    JsonNode all = server.get("/v1/experiments").json().path("experiments");
    assertEquals("none", find(all, "first").path("winner").textValue());
    assertEquals(List.of(), schemaFaults("/v1/experiments", "Experiments"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{} | 400 | name is missing; design is missing; arms is missing",
        "{'name': 'x', 'design': 'ab', 'arms': ['none', 'nobody']} | 400 | there is no ranker",
        "{'name': 'x', 'design': 'ab', 'arms': ['none']} | 400 | arms must be 2 to 5",
        "{'name': 'x', 'design': 'abc', 'arms': []} | 400 | design must be one of ab, interleaving",
        "{'name': 'x', 'design': 'ab', 'arms': [], 'share': 2} | 400 | share must be above 0",
      })
  void what_makes_no_experiment_is_refused(String body, int status, String detail) {
    Answer answer = post("/v1/experiments", body.replace('\'', '"'));

    assertEquals(status, answer.status());
    assertTrue(answer.json().path("detail").asText().startsWith(detail), answer::text);
  }

  @Test
  void pages_of_elsewhere_are_not_let_into_the_lab() {
    Answer answer =
        Answer.of(
            Answer.request(server.url(), "/v1/experiments")
                .header("Origin", "https://elsewhere.example")
                .POST(BodyPublishers.ofString(body("evil", "ab", "none", RANKER))));

    assertEquals(403, answer.status());
    assertEquals(404, server.get("/v1/experiments/evil").status());
  }

  private void begin(String name, String design, String... arms) {
    Answer answer = post("/v1/experiments", body(name, design, arms));
    assertEquals(201, answer.status(), answer::text);
  }

  private static String body(String name, String design, String... arms) {
    return "{\"name\": \"%s\", \"design\": \"%s\", \"arms\": [\"%s\"]}"
        .formatted(name, design, String.join("\", \"", arms));
  }

  private JsonNode search(String client) {
    return server
        .get("/v1/jobs/search?size=5&q=%E7%81%AF%E5%8F%B0%E5%AE%88&clientId=" + client)
        .json();
  }

  private JsonNode search(String client, String cursor) {
    return post(
            "/v1/jobs/search",
            "{\"size\": 5, \"query\": \"灯台守\", \"clientId\": \"%s\", \"cursor\": \"%s\"}"
                .formatted(client, cursor))
        .json();
  }

  /// On the first hit of a team, or of all where none is named.
  private void click(String client, JsonNode answer, String team) {
    String job =
        answer
            .path("hits")
            .valueStream()
            .filter(hit -> hit.path("team").asText().equals(team))
            .findFirst()
            .orElseThrow()
            .path("id")
            .textValue();
    Answer added =
        post(
            "/v1/events",
            """
            {"events": [{"action_name": "click", "query_id": "%s", "client_id": "%s", "timestamp": "%s",
                         "event_attributes": {"object": {"object_id": "%s"}}}]}"""
                .formatted(answer.path("queryId").textValue(), client, server.now(), job));
    assertEquals(1, added.json().path("stored").intValue(), added::text);
  }

  private JsonNode reportOnceServed(String name, int searches) throws Exception {
    String path = "/v1/experiments/" + name;
    Eventually.within(
        PATIENCE,
        () -> assertEquals(searches, server.get(path).json().path("searches").intValue()));
    return server.get(path).json();
  }

  private List<String> schemaFaults(String path, String schema) {
    Schema openApi = new Schema(server.get("/openapi.json").json());
    return openApi.faults(server.get(path).json(), openApi.named(schema), schema).stream()
        .distinct()
        .toList();
  }

  private static Set<String> teams(JsonNode answer) {
    return new TreeSet<>(answer.path("hits").findValuesAsText("team"));
  }

  private static JsonNode find(JsonNode experiments, String name) {
    return experiments
        .valueStream()
        .filter(it -> it.path("name").asText().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private Answer post(String path, String body) {
    return server.post(path, body);
  }
}
