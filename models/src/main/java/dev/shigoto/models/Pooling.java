package dev.shigoto.models;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// How a text's vector comes out of its tokens.
public enum Pooling {
  /// A table of token vectors; the graph itself answers one vector per text.
  STATIC_MEAN("static-mean"),
  /// A table of pieces and one of pairs of characters, and a title is read by itself; the graph
  /// answers one vector per passage.
  STATIC_SPELLED("static-spelled"),
  /// A transformer's last layer, averaged over the real tokens.
  MEAN("mean"),
  /// A transformer's last layer at the first token.
  CLS("cls");

  private final String label;

  Pooling(String label) {
    this.label = label;
  }

  /// The word that a manifest uses.
  public String label() {
    return label;
  }

  /// Whether a vector costs little more than reading the text.
  boolean isStatic() {
    return this == STATIC_MEAN || this == STATIC_SPELLED;
  }

  static List<String> labels() {
    return Arrays.stream(values()).map(Pooling::label).toList();
  }

  static Optional<Pooling> ofLabel(String label) {
    return Arrays.stream(values()).filter(pooling -> pooling.label.equals(label)).findAny();
  }
}
