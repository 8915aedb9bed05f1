package dev.shigoto.indexer.connector;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.shigoto.indexer.ad.Given;
import dev.shigoto.indexer.ad.Item;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/// The job postings in the JSON-LD scripts of a web page, wherever they stand in them.
final class JsonLd {

  private static final int LARGEST_PAGE = 10 << 20;

  /// Sites write descriptions with the line breaks that JSON forbids.
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS).build();

  private JsonLd() {}

  static Stream<Item> items(InputStream page, URI address, JobPostingAds ads) throws IOException {
    List<Item> items = new ArrayList<>();
    try (page) {
      InputStream head = new ByteArrayInputStream(page.readNBytes(LARGEST_PAGE));
      for (Element script :
          Jsoup.parse(head, null, address.toString()).select("script[type^=application/ld+json]")) {
        read(script.data(), address, ads, items);
      }
    }
    return items.stream();
  }

  private static void read(String script, URI address, JobPostingAds ads, List<Item> items) {
    try {
      List<ObjectNode> postings = new ArrayList<>();
      find(JSON.readTree(script), postings);
      postings.forEach(posting -> items.add(ads.item(items.size() + 1, posting, address)));
    } catch (JsonProcessingException e) {
      if (script.contains("JobPosting")) {
        items.add(
            new Item.Bad(
                new Given(items.size() + 1, "", script),
                "the script is not JSON: " + e.getOriginalMessage()));
      }
    }
  }

  private static void find(JsonNode node, List<ObjectNode> postings) {
    if (node instanceof ObjectNode object && isPosting(object.path("@type"))) {
      postings.add(object);
    } else {
      node.forEach(child -> find(child, postings));
    }
  }

  /// One type or several, with or without the vocabulary's address.
  private static boolean isPosting(JsonNode type) {
    for (JsonNode one : type.isArray() ? type : List.of(type)) {
      if (one.asText("").endsWith("JobPosting")) {
        return true;
      }
    }
    return false;
  }
}
