package dev.shigoto.models;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// How a ranker is written down.
public enum RankerFormat {
  /// A graph.
  ONNX,
  /// Trees, in the text that LightGBM saves.
  LIGHTGBM_TEXT,
  /// Weights of features, in JSON that people read.
  LINEAR;

  /// As manifests say it.
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static List<String> labels() {
    return Arrays.stream(values()).map(RankerFormat::label).toList();
  }

  /// @param label one of {@link #labels}
  static RankerFormat ofLabel(String label) {
    return Arrays.stream(values())
        .filter(it -> it.label().equals(label))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("there is no format " + label));
  }
}
