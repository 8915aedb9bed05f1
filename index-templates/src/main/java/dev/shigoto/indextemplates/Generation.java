package dev.shigoto.indextemplates;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// One built index and what it was built with, as its mapping's `_meta` records it.
///
/// @param number the `n` in the index's name
/// @param schema the version of the analysis and mappings it was created with
/// @param dictionary the version of the dictionary it was created with
/// @param vectors how its embeddings are indexed
/// @param completedAt empty while it is being built
public record Generation(
    int number,
    String schema,
    String dictionary,
    VectorSettings vectors,
    Optional<Instant> completedAt) {

  /// Today's analysis, nothing in it yet.
  static Generation begun(int number, VectorSettings vectors) {
    return new Generation(
        number, JobsTemplate.SCHEMA, JobsTemplate.DICTIONARY, vectors, Optional.empty());
  }

  static Generation of(int number, JsonNode meta) {
    try {
      return new Generation(
          number,
          meta.path("schema").asText(),
          meta.path("dictionary").asText(),
          vectors(meta.path("vectors")),
          Optional.ofNullable(meta.path("completed_at").textValue()).map(Instant::parse));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("generation " + number + " has a strange _meta: " + meta, e);
    }
  }

  /// Earlier versions of the platform recorded less; what they built fits nothing.
  private static VectorSettings vectors(JsonNode recorded) throws JsonProcessingException {
    ObjectNode vectors = DocumentJson.MAPPER.createObjectNode().put("model", "unknown");
    return DocumentJson.MAPPER.treeToValue(
        vectors.setAll((ObjectNode) recorded), VectorSettings.class);
  }

  /// The same, finished.
  public Generation completed(Instant at) {
    return new Generation(number, schema, dictionary, vectors, Optional.of(at));
  }

  Map<String, ?> meta() {
    Map<String, Object> meta = new HashMap<>();
    meta.put("schema", schema);
    meta.put("dictionary", dictionary);
    meta.put("vectors", vectors);
    completedAt.ifPresent(at -> meta.put("completed_at", at.toString()));
    return meta;
  }

  /// Whether this version of the platform can write documents into it.
  public boolean isOfThisVersion() {
    return schema.equals(JobsTemplate.SCHEMA) && dictionary.equals(JobsTemplate.DICTIONARY);
  }

  /// Whether it is what would be built now: same analysis and mappings, same model.
  public boolean fits(VectorSettings wanted) {
    return isOfThisVersion() && vectors.equals(wanted);
  }
}
