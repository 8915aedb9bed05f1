package dev.shigoto.domain.job;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;

/// One line of `conditions.tsv`.
record ConditionMeaning(String definition, String source) {

  private static final Map<Condition, ConditionMeaning> ALL = load();

  static ConditionMeaning of(Condition condition) {
    ConditionMeaning meaning = ALL.get(condition);
    if (meaning == null) {
      throw new IllegalStateException("conditions.tsv has no line for " + condition);
    }
    return meaning;
  }

  private static Map<Condition, ConditionMeaning> load() {
    Map<Condition, ConditionMeaning> all = new EnumMap<>(Condition.class);
    try (InputStream in = ConditionMeaning.class.getResourceAsStream("conditions.tsv")) {
      if (in == null) {
        throw new IllegalStateException("conditions.tsv is missing from the class path");
      }
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", 3))
          .forEach(
              parts ->
                  all.put(Condition.valueOf(parts[0]), new ConditionMeaning(parts[1], parts[2])));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read conditions.tsv", e);
    }
    return all;
  }
}
