package dev.shigoto.indextemplates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.shigoto.domain.job.EmploymentType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class JobDocumentTest {

  private static final ObjectMapper JSON = DocumentJson.MAPPER;

  @Test
  void a_document_reads_back_as_it_was_written() throws JsonProcessingException {
    JobDocument written = SampleJobs.CAFE;
    JobDocument read = JSON.readValue(JSON.writeValueAsString(written), JobDocument.class);
    assertEquals(JSON.<JsonNode>valueToTree(written), JSON.<JsonNode>valueToTree(read));
  }

  @Test
  void names_are_snake_case_and_enums_are_names_but_prefectures_are_labels() {
    JsonNode json = JSON.valueToTree(SampleJobs.CAFE);
    assertEquals("PART_TIME", json.path(Fields.EMPLOYMENT_TYPE).asText());
    assertEquals("東京都", json.path(Fields.PREFECTURE).asText());
    assertEquals(5, json.at("/stations/0/walk_minutes").asInt());
    assertEquals("2026-11-01T00:00:00Z", json.path(Fields.POSTED_AT).asText());
  }

  @Test
  void pay_without_its_fixed_overtime_is_what_an_hour_pays() {
    JsonNode pay = JSON.valueToTree(SampleJobs.CAFE).path(Fields.PAY);
    assertEquals(1_300, pay.path("min").asInt());
    assertEquals(1_200.0, pay.path("hourly_min").asDouble());
  }

  @Test
  void what_is_unknown_is_not_written() {
    JsonNode json = JSON.valueToTree(SampleJobs.BARE);
    assertFalse(json.has(Fields.PAY));
    assertFalse(json.has(Fields.COMPANY));
    assertFalse(json.has(Fields.POPULARITY));
  }

  @Test
  void a_part_of_the_source_is_read_with_the_rest_empty() throws JsonProcessingException {
    JobDocument part = JSON.readValue("{\"id\": \"7\", \"title\": \"看護師\"}", JobDocument.class);
    assertEquals("看護師", part.title());
    assertEquals("", part.description());
    assertEquals(List.of(), part.stations());
    assertEquals(Optional.empty(), part.pay());
    assertEquals(EmploymentType.OTHER, part.employmentType());
    assertEquals(Instant.EPOCH, part.postedAt());
    assertEquals(0, part.embedding().length);
  }

  @Test
  void an_unknown_field_of_a_newer_generation_is_ignored() throws JsonProcessingException {
    assertEquals("7", JSON.readValue("{\"id\": \"7\", \"new\": 1}", JobDocument.class).id());
  }

  @Test
  void a_complete_ad_has_more_quality_than_a_bare_one() {
    assertTrue(SampleJobs.CAFE.quality() > SampleJobs.BARE.quality() + 0.2f);
  }

  @Test
  void every_written_field_is_mapped() {
    JsonNode mapped = JobsTemplate.with(VectorSettings.lucene("m", 3)).at("/mappings/properties");
    JSON.valueToTree(SampleJobs.CAFE)
        .fieldNames()
        .forEachRemaining(field -> assertTrue(mapped.has(field), field));
  }
}
