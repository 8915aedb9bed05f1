package dev.shigoto.retrieval;

import java.util.Locale;

/// A part of an answer that may fail while the rest stands.
enum Part {
  KEYWORD,
  VECTOR,
  FACETS,
  /// Behind the window of a list.
  REST,
  /// The highest id.
  NEWEST,
  MODEL,
  /// What would find more.
  RELAXATIONS;

  /// As answers name it when it is missing.
  String label() {
    return this == REST ? KEYWORD.label() : name().toLowerCase(Locale.ROOT);
  }
}
