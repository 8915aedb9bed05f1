package dev.shigoto.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.shigoto.domain.progress.Progress;
import dev.shigoto.indextemplates.DocumentJson;
import dev.shigoto.indextemplates.JobDocument;
import jakarta.json.stream.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import org.opensearch.client.json.JsonpMapper;
import org.opensearch.client.json.jackson.JacksonJsonpMapper;
import org.opensearch.client.opensearch._types.query_dsl.Query;

/// The engine's own reverse search: queries in an index of the jobs' mappings, which a document is
/// sent to.
final class Percolator implements AutoCloseable {

  private static final String FIELD = "query";
  private static final int QUERIES_PER_BODY = 200;
  private static final int MOST_MATCHES = 10_000;
  private static final JsonpMapper TYPED = new JacksonJsonpMapper(DocumentJson.MAPPER);
  private static final ObjectMapper JSON = DocumentJson.MAPPER;

  private final ThrowAwayIndex index;

  private Percolator(ThrowAwayIndex index) {
    this.index = index;
  }

  /// @param query the one that is kept under the number after this; made as it is sent, for
  ///     together they take much memory
  static Percolator of(
      Corpus corpus, BareClient client, int size, IntFunction<Query> query, Progress progress) {
    ThrowAwayIndex index = new ThrowAwayIndex(corpus, "bench-percolator", client);
    index.put("_mapping", "{\"properties\":{\"query\":{\"type\":\"percolator\"}}}");
    for (int at = 0; at < size; at += QUERIES_PER_BODY) {
      progress.at("storing queries", at, size);
      index.bulk(body(at, Math.min(size, at + QUERIES_PER_BODY), query));
    }
    index.refresh();
    return new Percolator(index);
  }

  private static byte[] body(int from, int to, IntFunction<Query> query) {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    for (int i = from; i < to; i++) {
      String lines =
          "{\"index\":{\"_id\":\"%d\"}}\n{\"%s\":%s}\n"
              .formatted(i + 1, FIELD, json(query.apply(i)));
      body.writeBytes(lines.getBytes(StandardCharsets.UTF_8));
    }
    return body.toByteArray();
  }

  /// As it is sent to the engine.
  static String json(Query query) {
    StringWriter json = new StringWriter();
    try (JsonGenerator generator = TYPED.jsonProvider().createGenerator(json)) {
      query.serialize(generator, TYPED);
    }
    return json.toString();
  }

  /// A request that counts the queries that match the job.
  static byte[] counting(JobDocument job) {
    return request(job, 0);
  }

  private static byte[] request(JobDocument job, int size) {
    ObjectNode request = JSON.createObjectNode();
    request.put("size", size).put("_source", false).put("track_total_hits", true);
    ObjectNode percolate = request.putObject("query").putObject("percolate");
    percolate.put("field", FIELD).set("document", document(job));
    try {
      return JSON.writeValueAsBytes(request);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Without its vector: queries with one are refused by a percolator.
  private static JsonNode document(JobDocument job) {
    ObjectNode document = JSON.valueToTree(job);
    return document.without("embedding");
  }

  long count(byte[] request) {
    return read(index.search(request)).at("/hits/total/value").asLong();
  }

  /// The queries that match.
  Set<Long> matching(JobDocument job) {
    JsonNode answer = read(index.search(request(job, MOST_MATCHES)));
    Set<Long> ids = new TreeSet<>();
    answer.at("/hits/hits").forEach(hit -> ids.add(Long.parseLong(hit.path("_id").asText())));
    return ids;
  }

  private static JsonNode read(byte[] answer) {
    try {
      return JSON.readTree(answer);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    index.close();
  }
}
