package dev.shigoto.searchapi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;

/// Somebody keeps the page of a saved search open.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(60)
class LiveDigestsIT {

  private LiveServer server;
  private HttpClient http;
  private int people;
  private List<String> start = List.of();

  @BeforeAll
  void start() throws InterruptedException {
    server = new LiveServer();
    http = HttpClient.newHttpClient();
    server.insert("ライブで届く仕事");
  }

  @AfterAll
  void stop() {
    http.shutdownNow();
    server.close();
  }

  @Test
  void new_jobs_are_shown_while_the_page_is_open_and_only_to_their_owner() throws Exception {
    String mine = saved();
    String theirs = saved();
    try (BufferedReader page = open(server.link(mine), "")) {
      claim(theirs);
      long mail = claim(mine);

      assertEquals(
          Set.of(
              "id: " + mail,
              "event: jobs",
              """
              data: {"savedSearch":"%s","name":"カフェ","jobs":[{"id":"%d","title":"ライブで届く仕事",\
              "company":"ライブで届く仕事株式会社","place":""}],"others":3}"""
                  .formatted(mine, job())),
          Set.copyOf(event(page)));
    }
  }

  @Test
  void who_comes_again_after_a_break_is_told_what_came_meanwhile() throws Exception {
    String search = saved();
    String token = server.link(search);
    long before = claim(search);
    long missed = claim(search);

    try (BufferedReader page = open(token, Long.toString(before))) {
      assertTrue(event(page).contains("id: " + missed));
    }
  }

  @Test
  void who_breaks_off_before_the_first_of_them_misses_nothing_either() throws Exception {
    String search = saved();
    String token = server.link(search);
    claim(search);
    open(token, "").close();
    String known = id(start);
    long missed = claim(search);

    try (BufferedReader page = open(token, known)) {
      assertTrue(event(page).contains("id: " + missed));
    }
  }

  @Test
  void who_missed_more_than_is_kept_for_one_comes_again_for_the_rest() throws Exception {
    String search = saved();
    String token = server.link(search);
    String known = Long.toString(claim(search));
    List<String> missed = new ArrayList<>();
    for (int i = 0; i < 150; i++) {
      missed.add(Long.toString(claim(search)));
    }

    List<String> told = new ArrayList<>();
    int visits = 0;
    while (told.size() < missed.size()) {
      try (BufferedReader page = open(token, known)) {
        List<String> next = event(page);
        while (!next.isEmpty()) {
          told.add(id(next));
          next = told.size() < missed.size() ? event(page) : List.of();
        }
      }
      known = told.getLast();
      visits++;
    }

    assertEquals(missed, told);
    assertTrue(visits <= 2, "each is told what is kept, a hundred");
  }

  @Test
  void a_browser_shows_them() throws Exception {
    String search = saved();
    try (Browser browser = Browser.at(server.url())) {
      browser.open("/alerts/" + server.link(search));
      browser.awaitTrue("document.getElementById('live').hidden");
      claim(search);

      assertEquals("ライブで届く仕事", browser.await("#arrived a").getText());
      assertEquals(List.of("ライブで届く仕事株式会社・「カフェ」"), browser.texts("#arrived span"));
      assertEquals(List.of(), browser.console());
    }
  }

  @Test
  void a_job_that_is_over_is_not_shown() throws Exception {
    String search = saved();
    try (BufferedReader page = open(server.link(search), "")) {
      long mail = claim(search, Long.MAX_VALUE);
      long next = claim(search);

      assertTrue(next > mail);
      assertTrue(event(page).contains("id: " + next));
    }
  }

  @Test
  void a_page_too_many_is_refused_and_so_is_what_cannot_be_followed() throws Exception {
    String path = "/alerts/" + server.link(saved()) + "/live";
    List<InputStream> pages = new ArrayList<>();
    HttpResponse<InputStream> last = live(path, "");
    while (last.statusCode() == 200 && pages.size() < 50) {
      pages.add(last.body());
      last = live(path, "");
    }
    for (InputStream page : pages) {
      page.close();
    }

    assertEquals(429, last.statusCode());
    assertTrue(pages.size() >= 5);
    assertEquals(401, live("/alerts/nobody/live", "").statusCode());
    assertEquals(406, server.get("/alerts/" + server.link(saved()) + "/live").status());
    assertEquals(400, live("/alerts/" + server.link(saved()) + "/live", "yesterday").statusCode());
  }

  /// As the ledger does.
  private long claim(String search) {
    return claim(search, job());
  }

  private long claim(String search, long job) {
    return server
        .database()
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery(
                        """
                        with mail as (
                          insert into mails (subscriber_id, saved_search_id, campaign, message_id,
                                             others, next_attempt_at, claimed_at)
                          select subscriber_id, id, 'DIGEST', gen_random_uuid(), 3, now(), now()
                            from saved_searches where id = :search
                          returning id, subscriber_id),
                        told as (
                          insert into deliveries
                            (subscriber_id, cluster_id, job_id, mail_id, place)
                          select subscriber_id, id, :job, id, 0 from mail)
                        select id from mail
                        """)
                    .bind("search", Long.parseLong(search))
                    .bind("job", job)
                    .mapTo(Long.class)
                    .one());
  }

  private long job() {
    return server
        .database()
        .jdbi()
        .withHandle(
            handle -> handle.createQuery("select min(id) from jobs").mapTo(Long.class).one());
  }

  private String saved() {
    Answer asked =
        server.post(
            "/v1/saved-searches",
            "{\"mail\": \"live%d@example.jp\", \"search\": {\"query\": \"カフェ\"}}"
                .formatted(++people));
    assertEquals(202, asked.status(), asked::text);
    return asked.json().path("id").asText();
  }

  private BufferedReader open(String token, String lastEventId) throws Exception {
    HttpResponse<InputStream> response = live("/alerts/" + token + "/live", lastEventId);
    assertEquals(200, response.statusCode());
    BufferedReader page =
        new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8));
    start = event(page);
    assertTrue(start.contains("event: start"), start::toString);
    return page;
  }

  private HttpResponse<InputStream> live(String path, String lastEventId) throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(server.url().resolve(path))
            .timeout(Duration.ofSeconds(20))
            .header("Accept", "text/event-stream");
    if (!lastEventId.isEmpty()) {
      request.header("Last-Event-ID", lastEventId);
    }
    return http.send(request.build(), BodyHandlers.ofInputStream());
  }

  private static String id(List<String> event) {
    return event.stream()
        .filter(it -> it.startsWith("id: "))
        .findFirst()
        .orElseThrow()
        .substring(4);
  }

  /// The lines of the next event; none at the end.
  private static List<String> event(BufferedReader page) throws IOException {
    List<String> lines = new ArrayList<>();
    String line = page.readLine();
    while (line != null && !(line.isEmpty() && !lines.isEmpty())) {
      if (!line.isEmpty() && !line.startsWith(":")) {
        lines.add(line);
      }
      line = page.readLine();
    }
    return lines;
  }
}
