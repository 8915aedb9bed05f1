package dev.shigoto.searchapi;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What an analyst does in the lab.
class LabPagesIT extends LivePageTest {

  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final String RANKER = "shigoto-ranker-2";
  private static final int JOBS = 14;

  @Override
  void fill() throws InterruptedException {
    IntStream.range(0, JOBS).forEach(i -> server.insert("灯台守" + i + "号".repeat(1 + i % 4)));
    server.insert("灯台");
    server.insert("灯台守 見習い");
    server.awaitCaughtUp();
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
            "/lab/campaigns",
            "/lab/mail"),
        pages);
    pages.stream().limit(6).forEach(it -> assertEquals(200, server.get(it).status(), it));
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
    String id =
        server.get("/v1/jobs/search?q=" + encoded("1号")).json().at("/hits/0/id").textValue();

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
