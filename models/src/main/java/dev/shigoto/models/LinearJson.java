package dev.shigoto.models;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.shigoto.models.margin.LinearMargin;
import dev.shigoto.models.margin.LinearMargin.Weight;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// A linear model that people read: `{"bias": -1.2, "terms": [{"feature": "fused", "weight": 5,
/// "mean": 0.4, "scale": 0.2, "missing": 0.4}]}`. Without `mean` it is 0, without `scale` 1, and
/// what is missing counts as the mean unless `missing` says otherwise.
final class LinearJson {

  private static final ObjectMapper JSON =
      JsonMapper.builder().enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION).build();

  private LinearJson() {}

  /// @param features of the manifest: there must be a term for each, in the same order
  /// @throws IllegalArgumentException naming the field that is wrong
  static LinearMargin read(byte[] json, List<String> features) {
    JsonFields fields = new JsonFields(tree(json));
    fields.allow(Set.of("bias", "terms"));
    List<JsonFields> terms = fields.objects("terms");
    List<String> named = new ArrayList<>();
    List<Weight> weights = new ArrayList<>();
    for (int i = 0; i < terms.size(); i++) {
      try {
        named.add(terms.get(i).text("feature"));
        weights.add(weight(terms.get(i)));
      } catch (IllegalArgumentException e) {
        throw new IllegalArgumentException("terms[" + i + "]: " + e.getMessage(), e);
      }
    }
    if (!named.equals(features)) {
      throw new IllegalArgumentException(
          "terms must have the features of the manifest in their order, %s, but have %s"
              .formatted(features, named));
    }
    return new LinearMargin(fields.number("bias"), weights);
  }

  private static Weight weight(JsonFields term) {
    term.allow(Set.of("feature", "weight", "mean", "scale", "missing"));
    double mean = term.number("mean", 0);
    return new Weight(
        term.number("weight"), mean, term.number("scale", 1), term.number("missing", mean));
  }

  private static JsonNode tree(byte[] json) {
    try {
      return JSON.readTree(json);
    } catch (IOException e) {
      throw new IllegalArgumentException("is not JSON: " + e.getMessage(), e);
    }
  }
}
