package dev.shigoto.retrieval;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonNode;
import dev.shigoto.indextemplates.JobDocument;
import dev.shigoto.retrieval.EngineAnswer.EngineHit;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads a hit, of which answers hold hundreds, without the steps that records take otherwise.
final class EngineHitReader extends JsonDeserializer<EngineHit> {

  private static final HitFieldsReader FIELDS = new HitFieldsReader();

  @Override
  public EngineHit deserialize(JsonParser json, DeserializationContext context) throws IOException {
    String id = "";
    double score = 0;
    Optional<HitFields> fields = Optional.empty();
    List<String> matched = List.of();
    List<JsonNode> sort = List.of();
    Optional<JobDocument> source = Optional.empty();
    long seqNo = 0;
    long primaryTerm = 0;
    for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
      JsonToken value = json.nextToken();
      switch (name) {
        case "_id" -> id = json.getText();
        case "_score" -> score = value == JsonToken.VALUE_NULL ? 0 : json.getDoubleValue();
        case "fields" -> fields = Optional.of(FIELDS.deserialize(json, context));
        case "matched_queries" -> matched = texts(json);
        case "sort" -> sort = nodes(json, context);
        case "_source" -> source = Optional.of(context.readValue(json, JobDocument.class));
        case "_seq_no" -> seqNo = json.getLongValue();
        case "_primary_term" -> primaryTerm = json.getLongValue();
        default -> json.skipChildren();
      }
    }
    return new EngineHit(id, score, fields, matched, sort, source, seqNo, primaryTerm);
  }

  private static List<String> texts(JsonParser json) throws IOException {
    List<String> texts = new ArrayList<>();
    for (String text = json.nextTextValue(); text != null; text = json.nextTextValue()) {
      texts.add(text);
    }
    return texts;
  }

  private static List<JsonNode> nodes(JsonParser json, DeserializationContext context)
      throws IOException {
    List<JsonNode> nodes = new ArrayList<>();
    while (json.nextToken() != JsonToken.END_ARRAY) {
      nodes.add(context.readTree(json));
    }
    return nodes;
  }
}
