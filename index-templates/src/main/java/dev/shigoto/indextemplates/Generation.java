package dev.shigoto.indextemplates;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/// One built index and what it was built with, as its mapping's `_meta` records it.
///
/// @param number the `n` in the index's name
/// @param schema the version of the analysis and mappings it was created with
/// @param vectors how its embeddings are indexed
public record Generation(int number, String schema, VectorSettings vectors) {

  static Generation of(int number, JsonNode meta) {
    try {
      return new Generation(
          number,
          meta.path("schema").asText(),
          DocumentJson.MAPPER.treeToValue(meta.path("vectors"), VectorSettings.class));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("generation " + number + " has a strange _meta: " + meta, e);
    }
  }

  Map<String, ?> meta() {
    return Map.of("schema", schema, "vectors", vectors);
  }

  /// Whether today's documents belong into this index: same analysis and mappings, same model.
  public boolean fits(VectorSettings wanted) {
    return schema.equals(JobsTemplate.SCHEMA) && vectors.equals(wanted);
  }
}
