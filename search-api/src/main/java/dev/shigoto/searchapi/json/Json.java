package dev.shigoto.searchapi.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.shigoto.indextemplates.JobDocument;
import java.io.UncheckedIOException;

/// How answers are written: ISO 8601 dates, `null` for what is absent.
public final class Json {

  /// Thread-safe.
  public static final JsonMapper MAPPER =
      builder().addModule(new SimpleModule().addSerializer(JobDocument.class, jobs())).build();

  private static JsonMapper.Builder builder() {
    return JsonMapper.builder()
        .addModule(new Jdk8Module())
        .addModule(new JavaTimeModule())
        .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
  }

  private static JobSerializer jobs() {
    return new JobSerializer(builder().build());
  }

  /// For large answers: without the text that Javalin would make of them first.
  public static byte[] bytes(Object answer) {
    try {
      return MAPPER.writeValueAsBytes(answer);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException("an answer cannot be written", e);
    }
  }

  private Json() {}
}
