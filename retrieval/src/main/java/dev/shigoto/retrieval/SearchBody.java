package dev.shigoto.retrieval;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.shigoto.indextemplates.DocumentJson;
import jakarta.json.stream.JsonGenerator;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.opensearch.client.json.JsonpMapper;
import org.opensearch.client.json.PlainJsonSerializable;
import org.opensearch.client.json.jackson.JacksonJsonpMapper;

/// The JSON of one search, put together key by key: queries by the typed client, the rest as it
/// stands.
final class SearchBody {

  /// What a search may take in the engine, after which it answers with what it has.
  private static final String TIMEOUT = "5s";

  private static final JsonpMapper TYPED = new JacksonJsonpMapper(DocumentJson.MAPPER);

  private final Map<String, Object> keys = new LinkedHashMap<>();

  private SearchBody() {}

  static SearchBody ofSize(int size) {
    return new SearchBody().with("size", size).with("timeout", TIMEOUT);
  }

  SearchBody with(String key, Object value) {
    keys.put(key, value);
    return this;
  }

  SearchBody with(String key, PlainJsonSerializable typed) {
    return with(key, raw(typed));
  }

  /// A typed query as a value inside other JSON.
  static Object raw(PlainJsonSerializable typed) {
    return new Raw(json(typed));
  }

  /// A typed query as JSON.
  static String json(PlainJsonSerializable typed) {
    StringWriter json = new StringWriter();
    try (JsonGenerator generator = TYPED.jsonProvider().createGenerator(json)) {
      typed.serialize(generator, TYPED);
    }
    return json.toString();
  }

  @Override
  public String toString() {
    try {
      return DocumentJson.MAPPER.writeValueAsString(keys);
    } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private record Raw(@JsonRawValue @JsonValue String json) {}
}
