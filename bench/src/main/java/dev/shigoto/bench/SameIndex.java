package dev.shigoto.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.shigoto.indextemplates.Fields;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// Do two indices answer alike?
final class SameIndex {

  private static final List<String> WORDS =
      List.of("看護師", "介護", "エンジニア", "カフェ", "事務", "東京", "未経験", "夜勤", "営業", "調理");

  private static final ObjectMapper JSON = new ObjectMapper();

  /// @throws VoidRunException if one finds what the other does not, or finds it in another revision
  static void check(BareClient client, URI engine, String one, String other) {
    for (String word : WORDS) {
      if (!hits(client, engine, one, word).equals(hits(client, engine, other, word))) {
        throw new VoidRunException(
            "\"%s\" finds other jobs in %s than in %s".formatted(word, one, other));
      }
    }
  }

  /// How many, then the id and the revision of each.
  private static List<String> hits(BareClient client, URI engine, String index, String word) {
    String body =
        """
        {"size": 10000, "track_total_hits": true, "version": true, "_source": false,
         "query": {"match": {"%s": "%s"}}, "sort": ["%s"]}"""
            .formatted(Fields.DESCRIPTION, word, Fields.ID);
    JsonNode hits =
        read(client.text(
                HttpRequest.newBuilder(engine.resolve("/" + index + "/_search"))
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString(body))
                    .build()))
            .path("hits");
    return Stream.concat(
            Stream.of(hits.at("/total/value").asText()),
            StreamSupport.stream(hits.path("hits").spliterator(), false)
                .map(hit -> hit.path("_id").asText() + " at " + hit.path("_version")))
        .toList();
  }

  private static JsonNode read(String json) {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private SameIndex() {}
}
