package dev.shigoto.domain.condition;

import dev.shigoto.domain.ad.AdText;
import dev.shigoto.domain.ad.Span;

/// Where a text says something. Only for what remains in the end it is looked up how the ad spells
/// it.
record Finding(AdText text, int start, int end) {

  static Finding all(AdText text) {
    return new Finding(text, 0, text.normal().length());
  }

  Span span() {
    return text.span(start, end);
  }
}
