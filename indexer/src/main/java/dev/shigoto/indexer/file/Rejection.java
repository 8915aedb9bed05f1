package dev.shigoto.indexer.file;

import dev.shigoto.indexer.ad.Item;

/// A line that did not go in.
///
/// @param line counted from 1
/// @param reason names the field, where one is at fault
/// @param text of the line, cut where it is too long
public record Rejection(long line, String reason, String text) {

  static Rejection of(Item.Bad item) {
    return new Rejection(item.given().number(), item.reason(), item.given().text());
  }

  /// For people: `line 17: pay.min must be a whole number, but was "abc"`.
  @Override
  public String toString() {
    return "line " + line + ": " + reason;
  }
}
