package dev.shigoto.faults;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.random.RandomGenerator;

/// A bulk request of which only some items reach the engine.
///
/// @param accepted lines for the engine; empty if there are none
/// @param rejected per item the status that it gets without the engine, or 0
/// @param verbs per item
record PartialBulk(String accepted, List<Integer> rejected, List<String> verbs) {

  private static final ObjectMapper JSON = new ObjectMapper();

  static PartialBulk of(String body, double share, RandomGenerator random) throws IOException {
    StringBuilder accepted = new StringBuilder();
    List<Integer> rejected = new ArrayList<>();
    List<String> verbs = new ArrayList<>();
    for (Iterator<String> lines = body.lines().iterator(); lines.hasNext(); ) {
      String action = lines.next();
      String verb = JSON.readTree(action).fieldNames().next();
      String item = verb.equals("delete") ? action : action + "\n" + lines.next();
      int status = random.nextDouble() >= share ? 0 : random.nextBoolean() ? 429 : 503;
      rejected.add(status);
      verbs.add(verb);
      if (status == 0) {
        accepted.append(item).append('\n');
      }
    }
    return new PartialBulk(accepted.toString(), rejected, verbs);
  }

  /// The engine's answer with those in it that the engine never saw.
  byte[] merge(byte[] answer) throws IOException {
    ObjectNode merged = (ObjectNode) JSON.readTree(answer);
    Iterator<JsonNode> answered = merged.path("items").iterator();
    ArrayNode items = JSON.createArrayNode();
    for (int i = 0; i < rejected.size(); i++) {
      items.add(rejected.get(i) == 0 ? answered.next() : rejection(i));
    }
    merged.put("errors", true).set("items", items);
    return JSON.writeValueAsBytes(merged);
  }

  private ObjectNode rejection(int item) {
    ObjectNode result = JSON.createObjectNode();
    result
        .putObject(verbs.get(item))
        .put("status", rejected.get(item))
        .putObject("error")
        .put("type", "rejected_execution_exception")
        .put("reason", "rejected on purpose");
    return result;
  }
}
