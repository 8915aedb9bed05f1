package dev.shigoto.searchapi.request;

import dev.shigoto.retrieval.request.JsonFields;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/// The texts of one object, none longer than what we keep of a job.
record AdFields(JsonFields fields) {

  private static final int LONGEST_LINE = 1_000;
  private static final int LONGEST_TEXT = 100_000;

  Optional<String> line(String name) {
    return limited(name, LONGEST_LINE).map(String::strip).filter(it -> !it.isEmpty());
  }

  String text(String name) {
    return limited(name, LONGEST_TEXT).orElse("");
  }

  private Optional<String> limited(String name, int longest) {
    return fields
        .text(name)
        .flatMap(text -> fields.make(name, () -> checkedLength(name, text, longest)));
  }

  private static String checkedLength(String name, String text, int longest) {
    if (text.length() > longest) {
      throw new IllegalArgumentException(
          "%s must have at most %,d characters, but had %,d"
              .formatted(name, longest, text.length()));
    }
    return text;
  }

  Optional<Instant> moment(String name) {
    return fields.text(name).flatMap(text -> fields.make(name, () -> instant(name, text)));
  }

  private static Instant instant(String name, String text) {
    try {
      return Instant.parse(text);
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException(
          "%s must be a time such as 2026-11-20T00:00:00Z, but was \"%s\""
              .formatted(name, text.substring(0, Math.min(text.length(), 200))),
          e);
    }
  }
}
