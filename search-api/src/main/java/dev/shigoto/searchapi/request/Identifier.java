package dev.shigoto.searchapi.request;

/// What a client calls itself, a session or an answer.
final class Identifier {

  private static final int LONGEST = 100;

  private Identifier() {}

  /// @throws IllegalArgumentException if it is blank or too long, or PostgreSQL cannot store it
  static String checked(String name, String text) {
    if (text.isBlank() || text.length() > LONGEST || text.indexOf('\0') >= 0) {
      throw new IllegalArgumentException(name + " must have 1 to " + LONGEST + " characters");
    }
    return text;
  }
}
