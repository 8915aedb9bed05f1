package dev.shigoto.searchapi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The API over a real engine.
class SearchIT {

  private final URI server = DemoServer.url();

  @Test
  void a_search_finds_the_job_that_says_so() {
    JsonNode hit = get("/v1/jobs/search?q=" + encoded("カワウソ 飼育員")).path("hits").path(0);

    assertEquals(SpecialJobs.COMPLETE, hit.path("id").textValue());
    assertTrue(
        hit.path("highlight").path("title").path(0).asText().contains("<em>"), hit::toString);
  }

  @Test
  void the_shortest_way_to_work_comes_first_and_is_told() {
    JsonNode answer = get("/v1/jobs/search?commute=" + encoded("渋谷:60") + "&sort=commute&size=50");
    List<Integer> minutes =
        answer.path("hits").findValues("commuteMinutes").stream().map(JsonNode::intValue).toList();

    assertFalse(minutes.isEmpty());
    assertEquals(answer.path("hits").size(), minutes.size());
    assertEquals(minutes.stream().sorted().toList(), minutes);
    assertTrue(minutes.getLast() <= 60);
    assertEquals("渋谷", answer.at("/interpretation/filters/commute/from/station").textValue());
  }

  @Test
  void get_and_post_answer_alike() {
    JsonNode get = get("/v1/jobs/search?q=" + encoded("介護") + "&size=5&mode=keyword");
    JsonNode post =
        Answer.post(
                server,
                "/v1/jobs/search",
                "{\"query\": \"介護\", \"size\": 5, \"mode\": \"keyword\"}")
            .json();

    assertEquals(get.path("total"), post.path("total"));
    assertEquals(get.path("hits").findValuesAsText("id"), post.path("hits").findValuesAsText("id"));
  }

  @Test
  void a_query_string_may_carry_the_longest_cursor() {
    Answer answer = Answer.get(server, "/v1/jobs/search?q=a&cursor=" + "x".repeat(17_000));

    assertEquals(400, answer.status());
    assertTrue(answer.text().contains("cursor cannot be read"), answer::text);
  }

  @Test
  void a_job_says_everything_with_labels() {
    JsonNode job = get("/v1/jobs/" + SpecialJobs.COMPLETE);

    assertEquals("みなと水族館株式会社", job.path("company").path("name").textValue());
    assertEquals(230_000, job.path("pay").path("min").intValue());
    assertEquals(35.428, job.path("place").path("lat").doubleValue(), 1e-6);
    assertEquals("月給23万〜28万円", job.path("labels").path("pay").textValue());
    assertEquals("未経験OK", job.path("labels").path("conditions").path(0).textValue());
    assertEquals("2026-11-17T00:00:00Z", job.path("postedAt").textValue());
  }

  @Test
  void a_hit_shows_a_job_as_the_job_shows_itself_however_often() {
    JsonNode job = get("/v1/jobs/" + SpecialJobs.COMPLETE);

    for (int shown = 0; shown < 2; shown++) {
      JsonNode hit = get("/v1/jobs/search?q=" + encoded("カワウソ 飼育員")).at("/hits/0/job");

      assertEquals("カワウソ飼育員", hit.path("title").textValue());
      hit.properties().forEach(it -> assertEquals(job.path(it.getKey()), it.getValue()));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "/v1/jobs/999999999, 404, there is no job 999999999",
    "/v1/jobs/abc,       404, there is no job abc",
    "/v1/jobs/2,         410, the job 2 has expired",
    "/v1/jobs/2/similar, 410, the job 2 has expired"
  })
  void a_job_that_is_not_there_is_a_problem(String path, int status, String detail) {
    Answer answer = Answer.get(server, path);

    assertEquals(status, answer.status());
    assertEquals(detail, answer.json().path("detail").textValue());
  }

  @Test
  void a_reason_sums_to_the_score() {
    JsonNode answer = get("/v1/jobs/search?explain=true&q=" + encoded("カワウソ"));

    for (JsonNode hit : answer.path("hits")) {
      JsonNode why = hit.path("why");
      double sum =
          why.path("base").doubleValue()
              + why.path("contributions").findValues("value").stream()
                  .mapToDouble(JsonNode::doubleValue)
                  .sum();
      assertEquals(hit.path("score").doubleValue(), sum, 1e-4, why::toString);
    }
  }

  @Test
  void a_cursor_leads_to_other_jobs() {
    JsonNode first = get("/v1/jobs/search?sort=newest&size=10");
    String cursor = first.path("nextCursor").textValue();
    JsonNode second = get("/v1/jobs/search?sort=newest&size=10&cursor=" + encoded(cursor));

    List<String> ids = second.path("hits").findValuesAsText("id");
    assertEquals(10, second.path("hits").size());
    assertTrue(first.path("hits").findValuesAsText("id").stream().noneMatch(ids::contains));
  }

  @ParameterizedTest
  @CsvSource({
    "sort=commute, sort",
    "sort=distance, sort",
    "cursor=garbage, cursor",
    "q=java&model=nobody, model"
  })
  void what_retrieval_refuses_is_a_problem_of_that_field(String query, String field) {
    Answer answer = Answer.get(server, "/v1/jobs/search?" + query);

    assertEquals(400, answer.status());
    assertEquals(field, answer.json().path("errors").path(0).path("field").textValue());
  }

  @Test
  void an_expired_job_is_never_found() {
    JsonNode answer = get("/v1/jobs/search?size=100&q=" + encoded("蛍の観察員"));

    assertFalse(answer.path("hits").findValuesAsText("id").contains(SpecialJobs.EXPIRED));
  }

  @Test
  void the_request_of_a_relaxation_finds_what_it_promises() {
    JsonNode answer = get("/v1/jobs/search?station=" + encoded("米子:5") + "&q=" + encoded("カワウソ"));

    JsonNode offered = answer.path("relaxations").path(0);
    assertEquals("station", offered.path("field").textValue(), answer::toString);
    assertEquals(5, offered.at("/from/walkMinutes").intValue());
    assertEquals(10, offered.at("/to/walkMinutes").intValue());
    Answer looser = Answer.post(server, "/v1/jobs/search", offered.path("request").toString());
    assertEquals(offered.path("count"), looser.json().at("/total/value"));
  }

  @Test
  void suggestions_complete_what_is_typed() {
    JsonNode suggestions = get("/v1/suggest?size=5&q=" + encoded("看護")).path("suggestions");

    assertTrue(suggestions.findValuesAsText("text").contains("看護師"), suggestions::toString);
  }

  @ParameterizedTest
  @CsvSource({
    "'/v1/jobs/search?q=java&explain=true&facets=pay&near=35.68,139.76,500', SearchAnswer",
    "/v1/jobs/search?facets=city&facets=company&pay=HOUR:1000&size=100, SearchAnswer",
    "/v1/jobs/search?q=java&mode=semantic&station=%E6%B8%8B%E8%B0%B7:10, SearchAnswer",
    "/v1/jobs/1, Job",
    "/v1/jobs/1/receipt, Problem",
    "/v1/jobs/1/similar, SimilarAnswer",
    "/v1/suggest?q=%E3%81%8B, SuggestAnswer",
    "/v1/facets, FacetsAnswer",
    "/v1/models, ModelsAnswer",
    "/health/ready, Health",
    "/v1/jobs/0, Problem",
    "/v1/jobs/search?size=0, Problem"
  })
  void every_answer_is_as_openapi_json_says(String path, String name) {
    Schema schema = new Schema(get("/openapi.json"));

    List<String> faults = schema.faults(Answer.get(server, path).json(), schema.named(name), name);

    assertEquals(List.of(), faults.stream().distinct().toList());
  }

  @Test
  void every_search_has_an_id_of_its_own() {
    assertNotEquals(get("/v1/jobs/search").path("queryId"), get("/v1/jobs/search").path("queryId"));
  }

  private JsonNode get(String path) {
    Answer answer = Answer.get(server, path);
    assertTrue(answer.status() < 500, () -> path + " answered " + answer.status());
    return answer.json();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
