package dev.shigoto.indexer.connector;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.shigoto.indexer.ad.AdReader;
import dev.shigoto.indexer.ad.Given;
import dev.shigoto.indexer.ad.Item;
import java.io.IOException;
import java.io.InputStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A page that is one JSON document.
final class JsonPage {

  private static final long LARGEST = 64L << 20;
  private static final JsonMapper JSON =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxDocumentLength(LARGEST).build())
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private JsonPage() {}

  /// @throws IOException if it breaks off or is too large
  static JsonNode read(InputStream body) throws IOException {
    try (body) {
      return JSON.readTree(body);
    } catch (JsonProcessingException e) {
      JsonLocation at = e.getLocation();
      String where =
          at == null ? "" : " (line " + at.getLineNr() + ", column " + at.getColumnNr() + ")";
      throw new IOException("the answer is no whole JSON" + where, e);
    }
  }

  /// The list `ads` where it should be.
  ///
  /// @throws IOException if there is none: then the page is not what it should be
  static JsonNode list(JsonNode ads, String what) throws IOException {
    if (!ads.isArray()) {
      throw new IOException("the answer has no list of " + what);
    }
    return ads;
  }

  static Stream<Item> items(JsonNode list, AdReader reader) {
    return IntStream.range(0, list.size()).mapToObj(i -> item(i + 1, list.get(i), reader));
  }

  private static Item item(int number, JsonNode node, AdReader reader) {
    return node instanceof ObjectNode object
        ? Item.of(reader, number, object)
        : new Item.Bad(new Given(number, "", node.toString()), "the ad must be an object");
  }
}
