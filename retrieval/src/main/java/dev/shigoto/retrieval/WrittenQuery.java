package dev.shigoto.retrieval;

import com.fasterxml.jackson.core.io.SerializedString;
import jakarta.json.stream.JsonGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.opensearch.client.json.JsonpMapper;
import org.opensearch.client.json.PlainJsonSerializable;
import org.opensearch.client.json.jackson.JacksonJsonpGenerator;
import org.opensearch.client.opensearch._types.query_dsl.Query;
import org.opensearch.client.opensearch._types.query_dsl.QueryVariant;

/// A query that was written before, as a part of others. It can be sent, and not be looked into.
///
/// @param json of what stands under the name of its kind
record WrittenQuery(Query.Kind _queryKind, SerializedString json)
    implements QueryVariant, PlainJsonSerializable {

  static Query of(Query typed) {
    String json = SearchBody.json((PlainJsonSerializable) typed._get());
    return new Query(new WrittenQuery(typed._kind(), new SerializedString(json)));
  }

  /// @throws ClassCastException if `generator` is not one of Jackson's
  @Override
  public void serialize(JsonGenerator generator, JsonpMapper mapper) {
    try {
      ((JacksonJsonpGenerator) generator).jacksonGenerator().writeRawValue(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
