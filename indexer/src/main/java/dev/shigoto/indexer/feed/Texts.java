package dev.shigoto.indexer.feed;

import java.nio.charset.StandardCharsets;

/// Texts of sources on their way into the database, which has no NUL and no half characters.
final class Texts {

  private static final int LONGEST = 10_000;

  private Texts() {}

  /// `text`, cut where it is very long, with signs that cannot be stored replaced.
  static String storable(String text) {
    String head = text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    byte[] whole = head.replace('\0', '\uFFFD').getBytes(StandardCharsets.UTF_8);
    return new String(whole, StandardCharsets.UTF_8);
  }
}
