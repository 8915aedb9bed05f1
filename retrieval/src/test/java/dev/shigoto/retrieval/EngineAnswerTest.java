package dev.shigoto.retrieval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonMappingException;
import dev.shigoto.domain.job.Condition;
import dev.shigoto.domain.job.EmploymentType;
import dev.shigoto.domain.job.GeoPoint;
import dev.shigoto.domain.job.JobId;
import dev.shigoto.domain.job.RemoteLevel;
import dev.shigoto.indextemplates.DocumentJson;
import dev.shigoto.ranking.candidate.JobFacts;
import dev.shigoto.ranking.candidate.Title;
import dev.shigoto.retrieval.EngineAnswer.EngineHit;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EngineAnswerTest {

  @Test
  void columns_become_what_ranking_reads() throws IOException {
    EngineHit hit =
        hit(
            """
            {"_index": "jobs-1", "_score": 1.5, "_seq_no": 7, "_primary_term": 2,
             "fields": {"number": [42], "posted_at": ["1700000000000"], "remote": ["PARTIAL"],
               "employment_type": ["PART_TIME"], "conditions": ["BONUS", "RAISE"],
               "location": ["35.68, 139.76"], "pay.hourly_min": [1200.0], "quality": [0.5],
               "title.keyword": ["介護職"], "occupation_class": ["CARE_WORKER"],
               "annual_days_off": [110],
               "stations.walk_minutes": [9, 4, 12], "a.new_column": [{"a": [1]}, 2]},
             "matched_queries": ["all", "TITLE:0"], "sort": [1.5, "x"]}
            """);

    assertEquals(new DocumentState(new JobId(42), 7, 2), hit.state());
    assertEquals(1.5, hit.score());
    assertEquals(List.of("all", "TITLE:0"), hit.matchedQueries());
    assertEquals(2, hit.sort().size());
    assertEquals(
        new JobFacts(
            Instant.ofEpochMilli(1_700_000_000_000L),
            EmploymentType.PART_TIME,
            RemoteLevel.PARTIAL,
            Set.of(Condition.BONUS, Condition.RAISE),
            Optional.of(new GeoPoint(35.68, 139.76)),
            1200,
            Double.NaN,
            4,
            0.5,
            Double.NaN,
            Double.NaN,
            Double.NaN,
            new Title("介護職"),
            "CARE_WORKER",
            110),
        hit.facts().orElseThrow());
  }

  @Test
  void facts_that_were_not_asked_for_are_no_facts() throws IOException {
    EngineHit hit = hit("{\"_score\": 1, \"fields\": {\"number\": [1]}}");

    assertEquals(new JobId(1), hit.jobId());
    assertEquals(Optional.empty(), hit.facts());
  }

  @Test
  void what_a_job_lacks_is_missing_and_never_zero() throws IOException {
    JobFacts facts =
        hit("{\"_score\": null, \"fields\": {\"number\": [1], \"posted_at\": [\"0\"]}}")
            .facts()
            .orElseThrow();

    assertEquals(Double.NaN, facts.payHourlyMin());
    assertEquals(Double.NaN, facts.walkMinutes());
    assertEquals(Set.of(), facts.conditions());
    assertEquals(Optional.empty(), facts.location());
    assertEquals(EmploymentType.OTHER, facts.employmentType());
    assertEquals(RemoteLevel.UNKNOWN, facts.remote());
  }

  @Test
  void a_hit_with_its_document_has_the_id_of_the_engine() throws IOException {
    EngineHit hit =
        hit("{\"_id\": \"8\", \"_source\": {\"id\": \"8\", \"title\": \"蛍\"}, \"_seq_no\": 1}");

    assertEquals(new JobId(8), hit.jobId());
    assertEquals("蛍", hit.document().title());
  }

  @Test
  void a_value_that_is_not_known_is_named() {
    String message =
        assertThrows(
                JsonMappingException.class,
                () -> hit("{\"fields\": {\"conditions\": [\"FLYING\"]}}"))
            .getMessage();

    assertTrue(message.contains("FLYING"), message);
  }

  private static EngineHit hit(String json) throws IOException {
    String answer = "{\"hits\": {\"hits\": [" + json + "]}}";
    return DocumentJson.MAPPER.readValue(answer, EngineAnswer.class).found().getFirst();
  }
}
