package dev.shigoto.searchapi;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.URLEncoder;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Where a job is for a search, over HTTP.
class WhyNotRoutesIT {

  private final URI server = DemoServer.url();

  @ParameterizedTest
  @CsvSource({
    "999999, q=カワウソ, unknown, there is no such job",
    "2, q=蛍, expired, it expired at 2026-11-19T00:00:00Z",
    "1, q=カワウソ&pay=MONTH:900000, filter, it does not meet pay (it has 1329 to 1618 yen an hour)",
    "1, q=飼育員 -カワウソ, exclusion, it is left out by -カワウソ",
    "1, q=カワウソ&excludeJobIds=1, exclusion, it is left out by excludeJobIds (it has 1)",
    "1, q=カワウソ&mode=keyword, shown, 'it is in the answer, in place 1: page 1 of pages of 20'",
    "1, q=カワウソ 溶接&mode=keyword, words, it lacks the words 溶接"
  })
  void each_stage_is_named_with_a_reason(String job, String query, String stage, String reason) {
    JsonNode answer = whyNot(job, query).json();

    assertEquals(stage, answer.path("stage").textValue(), answer::toString);
    assertEquals(reason, answer.path("reason").textValue());
  }

  @Test
  void a_shown_job_stands_where_the_search_shows_it() {
    String query = "q=介護&size=7";
    JsonNode hits = Answer.get(server, "/v1/jobs/search?" + encoded(query)).json().path("hits");
    String fifth = hits.path(4).path("id").textValue();

    JsonNode details = whyNot(fifth, query).json().path("details");

    assertEquals(5, details.path("place").intValue());
    assertEquals(1, details.path("page").intValue());
  }

  @Test
  void get_and_post_answer_alike() {
    String body = "{\"job\": \"1\", \"query\": \"カワウソ\", \"filters\": {\"prefecture\": [\"沖縄県\"]}}";

    Answer posted = Answer.post(server, "/v1/search/why-not", body);

    assertEquals(whyNot("1", "q=カワウソ&prefecture=沖縄県").json(), posted.json());
    assertEquals("鳥取県", posted.json().at("/details/unmet/0/jobHas").textValue());
    assertEquals("沖縄県", posted.json().at("/details/unmet/0/filter/prefecture/0").textValue());
  }

  @ParameterizedTest
  @CsvSource({
    "'', job is missing",
    "job=, 'job id must be a number, but was \"\"'",
    "job=x, 'job id must be a number, but was \"x\"'",
    "job=1&size=0, 'size must be 1 to 100, but was 0'",
    "job=1&model=nobody, 'there is no ranker \"nobody\"; GET /v1/models lists those there are'"
  })
  void what_cannot_be_asked_is_said(String query, String message) {
    Answer refused = Answer.get(server, "/v1/search/why-not?q=a&" + query);

    assertEquals(400, refused.status());
    assertEquals(message, refused.json().at("/errors/0/message").textValue());
  }

  @ParameterizedTest
  @CsvSource({
    "999999, q=カワウソ",
    "2, q=蛍",
    "1, q=時給9000円以上",
    "1, q=東京都 カワウソ",
    "1, q=飼育員 -カワウソ",
    "1, q=溶接",
    "30, q=カワウソ&mode=semantic",
    "1, q=カワウソ",
    "1, sort=newest"
  })
  void every_answer_is_as_openapi_json_says(String job, String query) {
    Schema schema = new Schema(Answer.get(server, "/openapi.json").json());

    JsonNode answer = whyNot(job, query).json();

    assertEquals(List.of(), schema.faults(answer, schema.named("WhyNot"), "WhyNot"));
    assertTrue(answer.path("interpretation").has("understood"));
  }

  private Answer whyNot(String job, String query) {
    return Answer.get(server, "/v1/search/why-not?job=" + job + "&" + encoded(query));
  }

  private static String encoded(String query) {
    return URLEncoder.encode(query, UTF_8)
        .replace("%3D", "=")
        .replace("%26", "&")
        .replace("%3A", ":");
  }
}
