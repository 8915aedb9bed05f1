package dev.shigoto.models;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.shigoto.models.ModelSpec.EmbedderSpec;
import dev.shigoto.models.ModelSpec.RankerSpec;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeMap;

/// Manifests as JSON.
public final class ManifestJson {

  private static final ObjectMapper MAPPER =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  private static final String ONNX = RankerFormat.ONNX.label();

  private ManifestJson() {}

  /// @throws IllegalArgumentException naming the field that is wrong
  public static ModelManifest parse(byte[] json) {
    JsonFields fields = new JsonFields(tree(json));
    return new ModelManifest(
        fields.text("name"),
        spec(fields),
        fields.text("model"),
        fields.texts("files"),
        new Provenance(
            fields.list("origin"),
            fields.text("licence"),
            fields.numbers("metrics"),
            fields.text("createdBy")));
  }

  /// The JSON that {@link #parse} reads.
  public static byte[] write(ModelManifest manifest) {
    ObjectNode json = MAPPER.createObjectNode();
    json.put("name", manifest.name());
    switch (manifest.spec()) {
      case EmbedderSpec embedder -> writeEmbedder(json, embedder);
      case RankerSpec ranker -> writeRanker(json, ranker);
    }
    json.put("model", manifest.model());
    json.set("files", tree(new TreeMap<>(manifest.sha256())));
    json.set("origin", tree(manifest.provenance().origin()));
    json.put("licence", manifest.provenance().licence());
    json.set("metrics", tree(new TreeMap<>(manifest.provenance().metrics())));
    json.put("createdBy", manifest.provenance().createdBy());
    return (json.toPrettyString() + "\n").getBytes(StandardCharsets.UTF_8);
  }

  private static void writeEmbedder(ObjectNode json, EmbedderSpec spec) {
    json.put("kind", "embedder")
        .put("dimension", spec.dimension())
        .put("pooling", spec.pooling().label())
        .put("queryPrefix", spec.queryPrefix())
        .put("passagePrefix", spec.passagePrefix())
        .put("maxCharacters", spec.maxCharacters())
        .put("maxTokens", spec.maxTokens())
        .put("tokenizer", spec.tokenizer())
        .put("format", ONNX);
  }

  private static void writeRanker(ObjectNode json, RankerSpec spec) {
    json.put("kind", "ranker").set("features", tree(spec.features()));
    json.put("format", spec.format().label());
  }

  private static ModelSpec spec(JsonFields fields) {
    return switch (fields.oneOf("kind", List.of("embedder", "ranker"))) {
      case "embedder" -> embedder(fields);
      default -> ranker(fields);
    };
  }

  private static RankerSpec ranker(JsonFields fields) {
    String format = fields.oneOf("format", RankerFormat.labels());
    return new RankerSpec(fields.list("features"), RankerFormat.ofLabel(format));
  }

  private static EmbedderSpec embedder(JsonFields fields) {
    fields.oneOf("format", List.of(ONNX));
    return new EmbedderSpec(
        fields.integer("dimension"),
        Pooling.ofLabel(fields.oneOf("pooling", Pooling.labels())).orElseThrow(),
        fields.text("queryPrefix"),
        fields.text("passagePrefix"),
        fields.integer("maxCharacters"),
        fields.integer("maxTokens"),
        fields.text("tokenizer"));
  }

  private static JsonNode tree(Object value) {
    return MAPPER.valueToTree(value);
  }

  private static JsonNode tree(byte[] json) {
    try {
      return MAPPER.readTree(json);
    } catch (IOException e) {
      throw new IllegalArgumentException("is not JSON: " + e.getMessage(), e);
    }
  }
}
