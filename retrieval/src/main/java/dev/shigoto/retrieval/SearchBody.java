package dev.shigoto.retrieval;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonSerializable;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import dev.shigoto.indextemplates.DocumentJson;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.opensearch.client.json.JsonpMapper;
import org.opensearch.client.json.PlainJsonSerializable;
import org.opensearch.client.json.jackson.JacksonJsonpGenerator;
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
    return with(key, value(typed));
  }

  /// A typed query as a value inside other JSON.
  static Object value(PlainJsonSerializable typed) {
    return new Typed(typed);
  }

  /// A typed query as JSON.
  static String json(PlainJsonSerializable typed) {
    return new String(bytes(value(typed)), StandardCharsets.UTF_8);
  }

  /// As it is sent, in UTF-8.
  byte[] bytes() {
    return bytes(keys);
  }

  private static byte[] bytes(Object json) {
    try {
      return DocumentJson.MAPPER.writeValueAsBytes(json);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return new String(bytes(), StandardCharsets.UTF_8);
  }

  /// Writes itself into the JSON around it, without a text in between.
  private record Typed(PlainJsonSerializable typed) implements JsonSerializable {

    @Override
    public void serialize(JsonGenerator out, SerializerProvider provider) {
      typed.serialize(new JacksonJsonpGenerator(out), TYPED);
    }

    @Override
    public void serializeWithType(
        JsonGenerator out, SerializerProvider provider, TypeSerializer types) {
      serialize(out, provider);
    }
  }
}
