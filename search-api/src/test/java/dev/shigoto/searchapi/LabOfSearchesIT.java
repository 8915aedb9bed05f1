package dev.shigoto.searchapi;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.shigoto.embedded.Eventually;
import java.net.URLEncoder;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.WebElement;

/// What the lab shows of searches that were asked and clicked.
class LabOfSearchesIT extends LivePageTest {

  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final int JOBS = 3;

  @Override
  void fill() throws InterruptedException {
    IntStream.range(0, JOBS).forEach(i -> server.insert("灯台守" + i + "号"));
    server.awaitCaughtUp();
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
    browser.awaitTrue(
        """
        ['宇宙遊泳', '灯台守 号'].map((it) => document.querySelector('#queries').textContent.includes(it)).join() === 'true,false'
        """);
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
    assertEquals(201, server.post("/v1/experiments", body.formatted("shigoto-ranker-2")).status());
    for (int i = 0; i < 3; i++) {
      click(search("灯台守", "seeker-" + i));
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

  private JsonNode search(String query) {
    return server.get("/v1/jobs/search?q=" + encoded(query)).json();
  }

  private JsonNode search(String query, String client) {
    return server.get("/v1/jobs/search?clientId=" + client + "&q=" + encoded(query)).json();
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

  private static String encoded(String text) {
    return URLEncoder.encode(text, UTF_8);
  }
}
