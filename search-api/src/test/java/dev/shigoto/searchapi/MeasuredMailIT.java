package dev.shigoto.searchapi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.shigoto.domain.alert.LinkToken;
import java.net.http.HttpRequest.BodyPublishers;
import java.security.SecureRandom;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Mails of people who agreed to be measured, and of others.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MeasuredMailIT {

  private static final String MEASURING = "/v1/mail-measuring";
  private static final String FIGURES = "/v1/mail-figures";

  private LiveServer server;
  private int people;

  @BeforeAll
  void start() throws InterruptedException {
    server = new LiveServer();
  }

  @AfterAll
  void stop() {
    server.close();
  }

  @Test
  void nobody_is_measured_who_has_not_agreed_and_who_takes_it_back_is_forgotten() {
    Person person = person();
    assertEquals("{\"agreed\":false}", send("GET", person, "").text());
    String mine = "subscriber_id = " + person.id();

    assertEquals("{\"agreed\":true}", send("PUT", person, "{\"agreed\": true}").text());
    LinkToken measured = digest(person, 4711);
    server.get("/r/" + measured.text() + "/4711");
    assertEquals(1, number("select count(clicked_at) from mails where " + mine));
    assertEquals("{\"agreed\":false}", send("PUT", person, "{\"agreed\": false}").text());

    assertEquals(
        0, number("select count(opened_at) + count(measured_hash) from mails where " + mine));
    assertEquals(302, server.get("/r/" + measured.text() + "/4711").status());
    assertEquals(0, number("select count(clicked_at) from mails where " + mine));
    assertEquals(
        2, number("select count(*) from consents where step like '%MEASURED' and " + mine));
  }

  @Test
  void a_click_leads_to_the_page_of_the_job_and_counts_for_jobs_of_the_mail_alone() {
    Person person = person();
    LinkToken measured = digest(person, 4712);
    String clicks = "select count(clicked_at) from mails where subscriber_id = " + person.id();

    Answer other = server.get("/r/" + measured.text() + "/99");
    assertEquals("/jobs/99", other.header("Location"));
    assertEquals(0, number(clicks));
    Answer clicked = server.get("/r/" + measured.text() + "/4712");

    assertEquals(302, clicked.status());
    assertEquals("/jobs/4712", clicked.header("Location"));
    assertEquals("no-store", clicked.header("Cache-Control"));
    assertEquals(1, number(clicks));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"evil.example.jp", "https:%2F%2Fevil.example.jp", "%2F%2Fevil.example.jp", "-1"})
  void no_link_leads_anywhere_else(String target) {
    Answer answer = server.get("/r/" + "A".repeat(43) + "/" + target);

    assertEquals("", answer.header("Location"), answer::text);
    assertTrue(answer.status() == 404 || answer.status() == 400, answer::text);
  }

  @Test
  void figures_tell_how_many_of_the_measured_mails_were_opened_and_clicked() {
    JsonNode before = campaign("DIGEST");
    LinkToken opened = digest(person(), 4713);
    digest(person(), 4713);

    assertEquals(
        "image/gif", server.get("/r/" + opened.text() + "/open.gif").header("Content-Type"));
    JsonNode after = campaign("DIGEST");

    assertEquals(2, after.path("sent").asInt() - before.path("sent").asInt());
    assertEquals(2, after.path("measured").asInt() - before.path("measured").asInt());
    assertEquals(1, after.path("opened").asInt() - before.path("opened").asInt());
    assertEquals(0, after.path("clicked").asInt() - before.path("clicked").asInt());
    Schema schema = new Schema(server.get("/openapi.json").json());
    assertEquals(
        List.of(),
        schema.faults(server.get(FIGURES).json(), schema.named("MailFigures"), "figures"));
  }

  @Test
  void without_a_link_nobody_decides() {
    assertEquals(401, server.get(MEASURING).status());
  }

  private record Person(long id, String token) {}

  private Person person() {
    Answer asked =
        server.post(
            "/v1/saved-searches",
            "{\"mail\": \"measured%d@example.jp\", \"search\": {\"query\": \"カフェ\"}}"
                .formatted(++people));
    String search = asked.json().path("id").asText();
    long id = number("select subscriber_id from saved_searches where id = " + search);
    return new Person(id, server.link(search));
  }

  /// A mail of one job that was rendered with consent and handed over.
  private LinkToken digest(Person person, long job) {
    LinkToken measured = LinkToken.fresh(new SecureRandom());
    server.sql(
        """
        with mail as (
          insert into mails (subscriber_id, campaign, state, message_id, next_attempt_at, claimed_at,
                             handed_over_at, measured_hash)
          values (?, 'DIGEST', 'HANDED_OVER', gen_random_uuid()::text, now(), ?, now(), ?)
          returning id, subscriber_id)
        insert into deliveries (subscriber_id, cluster_id, job_id, mail_id, place)
        select subscriber_id, ?, ?, id, 0 from mail
        """,
        person.id(),
        server.now(),
        measured.hash(),
        job,
        job);
    return measured;
  }

  private JsonNode campaign(String name) {
    return StreamSupport.stream(server.get(FIGURES).json().path("campaigns").spliterator(), false)
        .filter(it -> it.path("campaign").asText().equals(name))
        .findFirst()
        .orElseGet(server.get(FIGURES)::json);
  }

  private Answer send(String method, Person person, String body) {
    return Answer.of(
        Answer.request(server.url(), MEASURING)
            .method(method, BodyPublishers.ofString(body))
            .header("Authorization", "Bearer " + person.token()));
  }

  private long number(String query) {
    return server
        .database()
        .jdbi()
        .withHandle(handle -> handle.createQuery(query).mapTo(Long.class).one());
  }
}
