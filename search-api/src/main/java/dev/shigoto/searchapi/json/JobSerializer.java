package dev.shigoto.searchapi.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.shigoto.indextemplates.JobDocument;
import java.io.IOException;
import java.io.UncheckedIOException;

/// Writes documents as {@link JobJson}. Pages show the same jobs again and again: what a document
/// made is remembered, at most as long as the document itself is.
final class JobSerializer extends JsonSerializer<JobDocument> {

  /// The part of the heap that remembered JSON may take.
  private static final int SHARE = 32;

  /// Per character: two as text, three in UTF-8.
  private static final int BYTES_PER_CHARACTER = 5;

  private final ObjectMapper mapper;

  /// By the very document: retrieval hands out the same one while the job is in one state, and to
  /// compare equal ones takes long.
  private final Cache<JobDocument, SerializedString> written =
      Caffeine.newBuilder()
          .weakKeys()
          .maximumWeight(Runtime.getRuntime().maxMemory() / SHARE)
          .weigher((JobDocument job, SerializedString json) -> bytes(json))
          .build();

  /// @param mapper writes the parts
  JobSerializer(ObjectMapper mapper) {
    this.mapper = mapper;
  }

  @Override
  public void serialize(JobDocument job, JsonGenerator out, SerializerProvider provider)
      throws IOException {
    out.writeRawValue(written.get(job, this::json));
  }

  private SerializedString json(JobDocument job) {
    try {
      return new SerializedString(mapper.writeValueAsString(JobJson.of(job)));
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int bytes(SerializedString json) {
    return BYTES_PER_CHARACTER * json.charLength();
  }
}
