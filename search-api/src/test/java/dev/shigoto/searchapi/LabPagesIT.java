package dev.shigoto.searchapi;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.shigoto.embedded.Eventually;
import dev.shigoto.ranking.evaluation.Qrels;
import dev.shigoto.ranking.evaluation.Topic;
import java.net.URLEncoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.WebElement;

/// What an analyst does in the lab, in a real browser. The console stays silent, and no other host
/// hears of it.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LabPagesIT {

  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final String RANKER = "shigoto-ranker-2";
  private static final int JOBS = 14;

  private LiveServer server;
  private Browser browser;

  @BeforeAll
  void start() throws InterruptedException {
    server = new LiveServer();
    IntStream.range(0, JOBS).forEach(i -> server.insert("灯台守" + i + "号".repeat(1 + i % 4)));
    server.insert("灯台");
    server.insert("灯台守 見習い");
    server.awaitCaughtUp();
    browser = Browser.at(server.url());
  }

  @AfterEach
  void nothing_was_said_to_the_console_or_to_other_hosts() {
    assertEquals(List.of(), browser.console());
    assertEquals(List.of(server.url().getHost()), browser.hosts());
  }

  @AfterAll
  void stop() {
    if (browser != null) {
      browser.close();
    }
    server.close();
  }

  @Test
  void every_page_is_a_link_of_the_first() {
    browser.open("/lab");

    List<String> pages =
        browser.all(".doors a").stream().map(it -> it.getDomAttribute("href")).toList();

    assertEquals(
        List.of(
            "/lab/compare",
            "/lab/judge",
            "/lab/queries",
            "/lab/experiments",
            "/lab/models",
            "/lab/mail"),
        pages);
    pages.stream().limit(5).forEach(it -> assertEquals(200, server.get(it).status(), it));
  }

  @Test
  void two_rankers_are_compared_and_every_move_is_marked() {
    browser.open("/lab/compare");
    browser.await("[name=q]").sendKeys("灯台守");
    browser.await("[name=more]").sendKeys("size=6");
    browser.await("[name=right] option[value=" + RANKER + "]").click();

    browser.await("#asked button").click();

    browser.await("[data-side=right] li");
    List<String> left = served("none");
    List<String> right = served(RANKER);
    assertEquals(left, ids("left"));
    assertEquals(right, ids("right"));
    assertEquals(
        right.stream().map(id -> move(left.indexOf(id), right.indexOf(id))).toList(),
        browser.texts("[data-side=right] .move"));
    assertEquals(
        left.stream().map(id -> right.contains(id) ? "" : "gone").toList(),
        browser.texts("[data-side=left] .move"));
    browser.await("[data-side=right] details").click();
    assertTrue(browser.await("[data-side=right] .parts").getText().contains("keyword_rank"));
  }

  @Test
  void a_comparison_has_an_address() {
    browser.open("/lab/compare?q=" + encoded("灯台守") + "&left=none&right=none&more=size%3D3");

    assertEquals(3, browser.all("[data-side=left] li").size());
    assertEquals(List.of("", "", ""), browser.texts("[data-side=right] .move"));
  }

  @Test
  void a_job_that_is_not_there_is_asked_for() {
    browser.open("/lab/compare?q=" + encoded("灯台守 -号") + "&left=none&right=none&mode=keyword");
    String id = search("1号").at("/hits/0/id").textValue();

    browser.await("#why-not [name=job]").sendKeys(id);
    browser.await("#why-not button").click();

    assertEquals("exclusion", browser.await("#where .stage").getText());
    assertEquals("It is left out by -号.", browser.await("#where .reason").getText());
  }

  @Test
  void what_is_asked_in_vain_is_said() {
    browser.open("/lab/compare?q=a&more=size%3D0");

    assertEquals("size must be 1 to 100, but was 0", browser.await("#trouble").getText());
    assertEquals(2, browser.console().size(), "the browser notes both refusals");
  }

  @Test
  void pooled_hits_are_graded_by_keyboard_and_downloaded_for_eval(@TempDir Path folder)
      throws Exception {
    browser.open("/lab/judge");
    browser.script("document.querySelector('[name=topics]').value = 'L1\\t灯台守\\n灯台'");
    browser.await("#setup button").click();
    browser.await("#case h2");

    for (String word : List.of("none", RANKER, "fusion", "meaning")) {
      assertFalse(browser.await("#desk").getText().contains(word), word);
    }
    assertTrue(browser.await("#progress").getText().contains("qrels cannot name 2"));
    browser.press("3");
    browser.awaitTrue("document.getElementById('progress').textContent.includes('1 graded')");
    browser.press("0");
    browser.awaitTrue("document.getElementById('progress').textContent.includes('2 graded')");
    browser.open("/lab/judge");
    assertTrue(browser.await("#progress").getText().startsWith("Job 3 of "));
    String first = first("L1");

    browser.devTools(
        "Browser.setDownloadBehavior",
        Map.of("behavior", "allow", "downloadPath", folder.toString()));
    browser.await("#qrels").click();
    browser.await("#topics").click();
    Eventually.within(
        PATIENCE, () -> assertEquals(2, Files.list(folder).filter(it -> !isUnderWay(it)).count()));

    Map<String, Integer> grades =
        Qrels.of(folder.resolve("qrels.txt")).of("L1").orElseThrow().grades();
    assertEquals(2, grades.size());
    assertEquals(3, grades.get(first));
    assertEquals(
        List.of(new Topic("L1", "灯台守", ""), new Topic("Q02", "灯台", "")),
        Topic.listOf(folder.resolve("queries.tsv")));
  }

  private static boolean isUnderWay(Path file) {
    return file.toString().endsWith(".crdownload");
  }

  /// The external id of the first case.
  private String first(String topic) {
    Object first =
        browser.script(
            "const it = JSON.parse(localStorage.getItem('shigoto-judge')).cases[0];"
                + "return it.topic + ' ' + it.job.externalId");
    assertTrue(first.toString().startsWith(topic + " "));
    return first.toString().substring(topic.length() + 1);
  }

  @Test
  void queries_that_find_nothing_and_that_nobody_clicks_are_listed() throws Exception {
    for (int i = 0; i < 6; i++) {
      JsonNode answer = search("灯台守 号");
      if (i == 0) {
        click(answer);
      }
    }
    search("宇宙遊泳の指導員");
    Eventually.within(
        PATIENCE, () -> assertTrue(logged("lowClick").contains("灯台守 号"), logged("lowClick")));
    Eventually.within(PATIENCE, () -> assertTrue(logged("zero").contains("宇宙遊泳"), logged("zero")));

    browser.open("/lab/queries");
    browser.await("[name=kind] option[value=zero]").click();
    browser.awaitTrue("document.querySelector('#queries tbody').textContent.includes('宇宙遊泳')");
    assertFalse(browser.await("#queries tbody").getText().contains("灯台守 号"));
    browser.await("[name=kind] option[value=lowClick]").click();
    browser.awaitTrue("document.querySelector('#queries tbody').textContent.includes('1 of 6 ')");
    browser.all("#queries tbody a").stream()
        .filter(it -> it.getText().equals("灯台守 号"))
        .findFirst()
        .orElseThrow()
        .click();

    browser.await("[data-side=left] li");
    assertTrue(browser.place().startsWith("/lab/compare?q=灯台守+号"), browser.place());
  }

  @Test
  void a_query_of_the_log_is_compared_with_all_its_filters() throws Exception {
    server.get(
        "/v1/jobs/search?pay=HOUR:900&prefecture=%s&near=35.66,139.7,5&station=%s&sort=newest&q=%s"
            .formatted(encoded("東京都"), encoded("渋谷:10"), encoded("沈んだ塔")));
    Eventually.within(PATIENCE, () -> assertTrue(logged("frequent").contains("沈んだ塔")));

    browser.open("/lab/queries");
    browser.all("#queries tbody a").stream()
        .filter(it -> it.getText().equals("沈んだ塔"))
        .findFirst()
        .orElseThrow()
        .click();

    browser.await("[data-side=left] h2");
    Object more =
        browser.script(
            "return [...new URLSearchParams(document.querySelector('[name=more]').value)].sort().join(';')");
    assertEquals("near,35.66,139.7,5;pay,HOUR:900;prefecture,東京都;sort,newest;station,渋谷:10", more);
    assertFalse(browser.await("[name=q]").getDomProperty("value").isEmpty());
  }

  @Test
  void an_experiment_is_drawn_with_intervals_guards_and_what_it_suggests() throws Exception {
    String body =
        "{\"name\": \"drawn\", \"design\": \"interleaving\", \"arms\": [\"none\", \"%s\"]}";
    assertEquals(201, server.post("/v1/experiments", body.formatted(RANKER)).status());
    for (int i = 0; i < 3; i++) {
      click(search("灯台守&clientId=seeker-" + i));
    }
    server.tick(Duration.ofHours(2));
    Eventually.within(
        PATIENCE,
        () ->
            assertEquals(
                3, server.get("/v1/experiments/drawn").json().path("searches").intValue()));

    browser.open("/lab/experiments");

    WebElement drawn = browser.await("[data-name=drawn]");
    assertTrue(drawn.getText().contains("drawn: running"), drawn.getText());
    assertEquals(2, browser.all("[data-name=drawn] svg .value").size());
    assertEquals(6, browser.all("[data-name=drawn] svg .interval").size());
    assertTrue(drawn.getText().contains("collecting: "), drawn.getText());
    assertEquals(2, browser.all("[data-name=drawn] table tbody tr").size());
    server.post("/v1/experiments/drawn/stop", "{}");
  }

  @Test
  void a_model_shows_what_it_measured_and_its_card_may_do_nothing() {
    browser.open("/lab/models");

    String models = browser.await("#models").getText();
    assertTrue(models.contains("crossValidatedNdcg10 0.7507"), models);
    browser.await("#models a").click();

    browser.awaitTrue("document.querySelector('h1')?.textContent === '" + RANKER + "'");
    Answer card = server.get("/lab/models/" + RANKER + "/card");
    assertTrue(card.header("Content-Security-Policy").contains("sandbox"));
    assertFalse(card.header("Content-Security-Policy").contains("script-src"));
    assertEquals(404, server.get("/lab/models/nobody/card").status());
    assertEquals(404, server.get("/lab/models/..%2F" + RANKER + "/card").status());
  }

  private JsonNode search(String query) {
    return server
        .get("/v1/jobs/search?q=" + encoded(query).replace("%26clientId%3D", "&clientId="))
        .json();
  }

  private void click(JsonNode answer) {
    Answer added =
        server.post(
            "/v1/events",
            """
            {"events": [{"action_name": "click", "query_id": "%s", "client_id": "seeker-0", "timestamp": "%s",
                         "event_attributes": {"object": {"object_id": "%s"}, "position": {"ordinal": 1}}}]}"""
                .formatted(
                    answer.path("queryId").textValue(),
                    server.now(),
                    answer.at("/hits/0/id").textValue()));
    assertEquals(1, added.json().path("stored").intValue(), added::text);
  }

  private String logged(String kind) {
    return server.get("/v1/lab/queries?kind=" + kind).text();
  }

  private List<String> served(String model) {
    return server
        .get("/v1/jobs/search?size=6&model=" + model + "&q=" + encoded("灯台守"))
        .json()
        .path("hits")
        .findValuesAsText("id")
        .stream()
        .distinct()
        .toList();
  }

  private List<String> ids(String side) {
    return browser.all("[data-side=" + side + "] li").stream()
        .map(hit -> hit.getDomAttribute("data-id"))
        .toList();
  }

  private static String move(int before, int after) {
    if (before < 0) {
      return "new";
    }
    return before == after ? "" : before > after ? "▲" + (before - after) : "▼" + (after - before);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, UTF_8);
  }
}
