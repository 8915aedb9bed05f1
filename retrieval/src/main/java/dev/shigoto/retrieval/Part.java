package dev.shigoto.retrieval;

import java.util.Locale;

/// A part of an answer that may fail while the rest stands.
enum Part {
  KEYWORD,
  VECTOR,
  FACETS,
  MODEL;

  /// As answers name it when it is missing.
  String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
