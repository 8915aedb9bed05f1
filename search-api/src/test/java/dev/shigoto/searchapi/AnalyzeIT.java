package dev.shigoto.searchapi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Analysing an ad needs neither engine nor database.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AnalyzeIT {

  private static final String PATH = "/v1/jobs/analyze";

  private DeadEngine server;

  @BeforeAll
  void start() {
    server = new DeadEngine("*");
  }

  @AfterAll
  void stop() {
    server.close();
  }

  @Test
  void an_ad_is_answered_with_its_facts_and_the_words_they_were_read_from() {
    Answer answer =
        post(
            """
            {"id": "A-7", "title": "カフェスタッフ", "payText": "時給１，２５０円〜",
             "holidays": "年間休日120日", "description": "夜勤はありません。"}
            """);

    assertEquals(200, answer.status(), answer::text);
    JsonNode facts = answer.json();
    assertEquals("A-7", facts.path("id").asText());
    assertEquals(1250, facts.at("/pay/hourly/min").asInt());
    assertTrue(facts.at("/pay/spans/0/text").asText().contains("時給１，２５０円"));
    assertEquals(120, facts.at("/daysOff/annual").asInt());
    assertTrue(facts.path("notice").asText().contains("法律上の助言ではなく"));
  }

  @Test
  void every_part_of_the_answer_is_described() {
    Schema schema = new Schema(Answer.get(server.url(), "/openapi.json").json());

    Set<String> answered = new TreeSet<>();
    post("{\"title\": \"事務\"}").json().fieldNames().forEachRemaining(answered::add);

    assertEquals(schema.properties("FactSheet"), answered);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{} | title | title is missing",
        "{\"title\": 7} | title | title must be a text, but was 7",
        "{\"title\": \"a\", \"prefectur\": \"x\"} | prefectur | there is no field prefectur",
        "{\"title\": \"a\", \"place\": {\"prefecture\": \"東京\"}} | place.prefecture | prefecture must be one of",
        "{\"title\": \"a\", \"pay\": {\"unit\": \"HOUR\", \"min\": 2, \"max\": 1}} | pay | pay maximum 1 is below its minimum 2",
        "{\"title\": \"a\", \"postedAt\": \"soon\"} | postedAt | postedAt must be a time such as"
      })
  void a_bad_ad_is_refused_and_the_field_named(String body, String field, String message) {
    Answer answer = post(body);

    assertEquals(400, answer.status());
    JsonNode error = answer.json().at("/errors/0");
    assertEquals(field, error.path("field").asText());
    assertTrue(error.path("message").asText().startsWith(message), answer::text);
  }

  private Answer post(String body) {
    return Answer.post(server.url(), PATH, body);
  }
}
