package dev.shigoto.domain.alert;

import java.util.Locale;

/// What mail is written in: a language that there are templates of.
public enum Language {
  JA;

  /// The name in the JSON API (BCP 47).
  public String tag() {
    return name().toLowerCase(Locale.ROOT);
  }
}
