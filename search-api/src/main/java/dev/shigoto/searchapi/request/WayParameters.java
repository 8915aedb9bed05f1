package dev.shigoto.searchapi.request;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;

/// Stations and ways as a query string writes them: `渋谷:10`, `住吉:半蔵門線:10`, `35.658,139.701,45`.
final class WayParameters {

  static final String STATION_EXAMPLE = "渋谷:10 or 住吉:半蔵門線:10";
  static final String COMMUTE_EXAMPLE = "渋谷:45, 住吉:半蔵門線:45 or 35.658,139.701,45";

  private WayParameters() {}

  /// @param put a cell of the object, as the text that it is
  static Optional<ObjectNode> station(String value, Cells put) {
    return named(value, "name", "walkMinutes", put);
  }

  static Optional<ObjectNode> commute(String value, Cells put) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    List<String> parts = List.of(value.split(",", -1));
    if (parts.size() == 3) {
      ObjectNode from = json.putObject("from");
      put.put(from, "lat", parts.get(0));
      put.put(from, "lon", parts.get(1));
      put.put(json, "maxMinutes", parts.get(2));
      return Optional.of(json);
    }
    return named(value, "station", "maxMinutes", put)
        .map(
            from -> {
              json.set("maxMinutes", from.remove("maxMinutes"));
              json.set("from", from);
              return json;
            });
  }

  /// Sets a cell of an object.
  interface Cells {
    void put(ObjectNode json, String name, String value);
  }

  private static Optional<ObjectNode> named(String value, String name, String minutes, Cells put) {
    List<String> parts = List.of(value.split(":", -1));
    if (parts.size() < 2 || parts.size() > 3) {
      return Optional.empty();
    }
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    put.put(json, name, parts.getFirst());
    if (parts.size() == 3) {
      put.put(json, "line", parts.get(1));
    }
    put.put(json, minutes, parts.getLast());
    return Optional.of(json);
  }
}
