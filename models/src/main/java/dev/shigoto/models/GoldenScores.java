package dev.shigoto.models;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.shigoto.models.ModelSpec.RankerSpec;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Rows of features and the scores that a ranker gave them where it was made, in a file of the
/// model that its manifest lists: `{"rows": [[0.5, null]], "scores": [0.25]}`, `null` for what is
/// missing.
@SuppressWarnings("ArrayRecordComponent") // handed on, never compared
public record GoldenScores(float[][] rows, float[] scores) {

  public static final String FILE = "golden.json";

  private static final ObjectMapper JSON = new ObjectMapper();

  /// Empty where the model has none.
  static Optional<GoldenScores> of(StoredModel model) {
    return model.manifest().sha256().containsKey(FILE)
        ? Optional.of(parse(model.checked(FILE)).fitting(model.manifest().ranker().orElseThrow()))
        : Optional.empty();
  }

  private GoldenScores fitting(RankerSpec spec) {
    int width = spec.features().size();
    for (int i = 0; i < rows.length; i++) {
      if (rows[i].length != width || Float.isNaN(scores[i])) {
        throw new ModelException(
            "row %d of %s must have %d features and a score, but has %d and %s"
                .formatted(i, FILE, width, rows[i].length, scores[i]));
      }
    }
    return this;
  }

  /// What is read again where the model is proved.
  public byte[] json() {
    ObjectNode json = JSON.createObjectNode();
    ArrayNode lists = json.putArray("rows");
    for (float[] row : rows) {
      put(row, lists.addArray());
    }
    put(scores, json.putArray("scores"));
    return (json + "\n").getBytes(StandardCharsets.UTF_8);
  }

  private static void put(float[] numbers, ArrayNode list) {
    for (float number : numbers) {
      if (Float.isNaN(number)) {
        list.addNull();
      } else {
        list.add(number);
      }
    }
  }

  private static GoldenScores parse(byte[] json) {
    try {
      JsonNode tree = JSON.readTree(json);
      float[][] rows =
          tree.path("rows").valueStream().map(GoldenScores::numbers).toArray(float[][]::new);
      float[] scores = numbers(tree.path("scores"));
      if (rows.length == 0 || rows.length != scores.length) {
        throw new ModelException(FILE + " must have as many rows as scores, and one at least");
      }
      return new GoldenScores(rows, scores);
    } catch (IOException e) {
      throw new ModelException(FILE + " is no JSON: " + e.getMessage(), e);
    }
  }

  private static float[] numbers(JsonNode list) {
    float[] numbers = new float[list.size()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = list.get(i).isNumber() ? list.get(i).floatValue() : Float.NaN;
    }
    return numbers;
  }
}
