package dev.shigoto.domain.ad;

/// The words that a fact was read from.
///
/// @param start of the words in the field as the ad writes it, in UTF-16 units
/// @param end behind the last of them
/// @param text these words, as the ad writes them
public record Span(AdField field, int start, int end, String text) {

  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("span of " + field + " from " + start + " to " + end);
    }
  }
}
