package dev.shigoto.searchapi.request;

import dev.shigoto.retrieval.request.JsonFields;
import java.util.Optional;

/// What a client calls itself, a session or an answer.
public final class Identifier {

  private static final int LONGEST = 100;

  private Identifier() {}

  /// Empty where it is not given, and where it is at fault, which `fields` notes.
  public static Optional<String> read(JsonFields fields, String name) {
    return fields.text(name).flatMap(text -> fields.make(name, () -> checked(name, text)));
  }

  /// @throws IllegalArgumentException if it is blank or too long, or PostgreSQL cannot store it
  private static String checked(String name, String text) {
    if (text.isBlank() || text.length() > LONGEST || text.indexOf('\0') >= 0) {
      throw new IllegalArgumentException(name + " must have 1 to " + LONGEST + " characters");
    }
    return text;
  }
}
