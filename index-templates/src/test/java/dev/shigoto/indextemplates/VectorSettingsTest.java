package dev.shigoto.indextemplates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import dev.shigoto.indextemplates.VectorSettings.Compression;
import dev.shigoto.indextemplates.VectorSettings.Engine;
import org.junit.jupiter.api.Test;

final class VectorSettingsTest {

  @Test
  void the_embedding_field_is_as_long_as_the_models_vectors() {
    JsonNode embedding =
        JobsTemplate.with(VectorSettings.lucene("some-model", 256))
            .at("/mappings/properties/embedding");
    assertEquals("knn_vector", embedding.path("type").asText());
    assertEquals(256, embedding.path("dimension").asInt());
    assertEquals("lucene", embedding.at("/method/engine").asText());
  }

  @Test
  void what_the_lucene_engine_cannot_do_is_refused() {
    assertThrows(
        IllegalArgumentException.class,
        () -> new VectorSettings("m", 256, Engine.LUCENE, Compression.THIRTYTWOFOLD));
  }

  @Test
  void a_dimension_without_numbers_is_refused_by_its_value() {
    var refusal = assertThrows(IllegalArgumentException.class, () -> VectorSettings.lucene("m", 0));
    assertEquals("dimension must be 1 to 16000, but was 0", refusal.getMessage());
  }
}
