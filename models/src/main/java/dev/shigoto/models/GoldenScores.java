package dev.shigoto.models;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Optional;

/// Rows of features and the scores that a ranker gave them where it was made, in a file of the
/// model that its manifest lists: `{"rows": [[0.5, null]], "scores": [0.25]}`, `null` for what is
/// missing.
@SuppressWarnings("ArrayRecordComponent") // handed on, never compared
record GoldenScores(float[][] rows, float[] scores) {

  static final String FILE = "golden.json";

  private static final ObjectMapper JSON = new ObjectMapper();

  /// Empty where the model has none.
  static Optional<GoldenScores> of(StoredModel model) {
    return model.manifest().sha256().containsKey(FILE)
        ? Optional.of(parse(model.checked(FILE)))
        : Optional.empty();
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
