package dev.shigoto.searchapi.request;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.shigoto.retrieval.request.FieldError;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Brings a query string into the shape of the JSON body: `pay=HOUR:1200&size=5` becomes `{"pay":
/// {"unit": "HOUR", "min": 1200}, "size": 5}`. A value that does not fit stays the text it is, for
/// the reader to refuse in the caller's own words.
final class QueryString {

  /// Short names for what the JSON body spells out.
  private static final Map<String, String> ALIASES =
      Map.of("q", "query", "condition", "conditions", "facet", "facets");

  private static final Set<String> LISTS =
      Set.of(
          "prefecture",
          "city",
          "employmentType",
          "occupation",
          "conditions",
          "company",
          "excludeJobIds",
          "seniority",
          "licences",
          "findings",
          "excludeFindings",
          "facets");

  private static final Map<String, Compound> COMPOUNDS =
      Map.of(
          "pay", new Compound(":", "HOUR:1200", List.of("unit", "min")),
          "near", new Compound(",", "35.658,139.701,5", List.of("lat", "lon", "km")),
          "weights", new Compound(",", "0.7,0.3", List.of("keyword", "vector")));

  private static final Set<String> NUMBERS =
      Set.of(
          "size",
          "days",
          "min",
          "lat",
          "lon",
          "km",
          "walkMinutes",
          "maxMinutes",
          "annualDaysOff",
          "quality",
          "maxPerEmployer",
          "keyword",
          "vector");
  private static final Set<String> FLAGS = Set.of("duplicates", "explain", "debug", "literal");
  private static final WayParameters.Cells CELLS =
      (json, name, value) -> json.set(name, scalar(name, value));
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private QueryString() {}

  /// Several values in one, as a query string writes them: `35.658,139.701,5`.
  private record Compound(String separator, String example, List<String> parts) {}

  static ObjectNode toJson(Map<String, List<String>> parameters, List<FieldError> errors) {
    ObjectNode json = JSON.objectNode();
    parameters.forEach(
        (typed, values) -> {
          String name = ALIASES.getOrDefault(typed, typed);
          if (LISTS.contains(name)) {
            values.forEach(json.withArray("/" + name)::add);
          } else if (values.size() > 1) {
            errors.add(new FieldError(typed, typed + " must be given once"));
          } else {
            json.set(name, single(name, values.getFirst(), errors));
          }
        });
    return json;
  }

  /// The name by which the caller knows the field `name` of the JSON body.
  static String typedName(String name, Map<String, List<String>> parameters) {
    return ALIASES.keySet().stream()
        .filter(alias -> name.equals(ALIASES.get(alias)) && !parameters.containsKey(name))
        .findFirst()
        .orElse(name);
  }

  private static JsonNode single(String name, String value, List<FieldError> errors) {
    return switch (name) {
      case "station" -> way(WayParameters.station(value, CELLS), name, value, errors);
      case "commute" -> way(WayParameters.commute(value, CELLS), name, value, errors);
      case "understand" -> flags(value);
      default -> plain(name, value, errors);
    };
  }

  private static JsonNode plain(String name, String value, List<FieldError> errors) {
    Compound compound = COMPOUNDS.get(name);
    if (compound == null) {
      return scalar(name, value);
    }
    List<String> parts = List.of(value.split(compound.separator(), -1));
    if (parts.size() == compound.parts().size()) {
      return object(compound.parts(), parts);
    }
    errors.add(misshapen(name, compound.example(), value));
    return NullNode.instance;
  }

  private static JsonNode way(
      Optional<ObjectNode> way, String name, String value, List<FieldError> errors) {
    if (way.isEmpty()) {
      String example =
          name.equals("station") ? WayParameters.STATION_EXAMPLE : WayParameters.COMMUTE_EXAMPLE;
      errors.add(misshapen(name, example, value));
    }
    return way.<JsonNode>map(json -> json).orElse(NullNode.instance);
  }

  private static FieldError misshapen(String name, String example, String value) {
    return new FieldError(
        name, name + " must look like " + example + ", but was " + TextNode.valueOf(value));
  }

  /// `places:false,pay:false`; a part without a colon stays for the reader to refuse.
  private static ObjectNode flags(String value) {
    ObjectNode json = JSON.objectNode();
    for (String part : value.split(",")) {
      int colon = part.indexOf(':');
      json.set(colon < 0 ? part : part.substring(0, colon), flag(part.substring(colon + 1)));
    }
    return json;
  }

  private static ObjectNode object(List<String> names, List<String> values) {
    ObjectNode json = JSON.objectNode();
    for (int i = 0; i < names.size(); i++) {
      json.set(names.get(i), scalar(names.get(i), values.get(i)));
    }
    return json;
  }

  private static JsonNode scalar(String name, String value) {
    if (NUMBERS.contains(name)) {
      return number(value);
    }
    return FLAGS.contains(name) ? flag(value) : TextNode.valueOf(value);
  }

  private static JsonNode number(String value) {
    try {
      BigDecimal number = new BigDecimal(value.strip());
      return number.scale() == 0
          ? JSON.numberNode(number.toBigIntegerExact())
          : JSON.numberNode(number);
    } catch (NumberFormatException e) {
      return TextNode.valueOf(value);
    }
  }

  private static JsonNode flag(String value) {
    return switch (value) {
      case "true" -> BooleanNode.TRUE;
      case "false" -> BooleanNode.FALSE;
      default -> TextNode.valueOf(value);
    };
  }
}
