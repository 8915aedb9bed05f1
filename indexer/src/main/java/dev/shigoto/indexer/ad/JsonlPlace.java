package dev.shigoto.indexer.ad;

import dev.shigoto.domain.job.GeoPoint;
import dev.shigoto.domain.job.Place;
import dev.shigoto.domain.job.Prefecture;
import dev.shigoto.domain.job.StationAccess;
import dev.shigoto.domain.place.PlaceParser;
import java.util.List;
import java.util.Optional;

/// Reads `place` and `stations` of our own format.
final class JsonlPlace {

  private static final int LONGEST_WALK = 999;

  private JsonlPlace() {}

  static Place read(JsonFields line) {
    return line.find("place").map(JsonlPlace::place).orElse(Place.UNKNOWN);
  }

  /// Prefecture and city may stand in the address.
  private static Place place(JsonValue value) {
    JsonFields fields = value.object();
    Optional<Prefecture> prefecture = fields.find("prefecture").map(JsonlPlace::prefecture);
    String city = fields.text("city").strip();
    String address = fields.text("address").strip();
    Optional<GeoPoint> location = location(value, fields);
    fields.refuseOthers();
    if (prefecture.isPresent() || !city.isEmpty()) {
      return new Place(prefecture, city, address, location);
    }
    Place parsed = PlaceParser.parse(address);
    return new Place(parsed.prefecture(), parsed.city(), parsed.address(), location);
  }

  private static Prefecture prefecture(JsonValue label) {
    return Prefecture.ofLabel(label.text())
        .orElseThrow(() -> label.refused("a prefecture such as 東京都"));
  }

  private static Optional<GeoPoint> location(JsonValue place, JsonFields fields) {
    if (fields.find("lat").isEmpty() && fields.find("lon").isEmpty()) {
      return Optional.empty();
    }
    double lat = fields.require("lat").number();
    double lon = fields.require("lon").number();
    return Optional.of(place.as(() -> new GeoPoint(lat, lon)));
  }

  static List<StationAccess> stations(JsonValue value) {
    return value.list().stream().map(JsonlPlace::station).toList();
  }

  private static StationAccess station(JsonValue value) {
    JsonFields fields = value.object();
    String name = fields.require("name").word();
    int walk = (int) fields.require("walkMinutes").wholeNumber(LONGEST_WALK);
    StationAccess station = new StationAccess(fields.text("line").strip(), name, walk);
    fields.refuseOthers();
    return station;
  }
}
