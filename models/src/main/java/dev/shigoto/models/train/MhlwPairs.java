package dev.shigoto.models.train;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Occupation names: an example belongs to the classes above it and to other examples of its class.
final class MhlwPairs {

  private static final int CELLS = 5;
  private static final int SIBLINGS = 12;

  private MhlwPairs() {}

  static List<TextPair> of(List<String> lines) {
    Map<String, List<String>> examples = new LinkedHashMap<>();
    for (int i = 1; i < lines.size(); i++) {
      String[] cells = lines.get(i).split("\t", -1);
      if (cells.length != CELLS) {
        throw new IllegalArgumentException(
            "line %d must have %d cells, but is: %s".formatted(i + 1, CELLS, lines.get(i)));
      }
      String classes = cells[3] + " " + cells[2] + " " + cells[1];
      examples.computeIfAbsent(classes, key -> new ArrayList<>()).add(cells[4]);
    }
    List<TextPair> pairs = new ArrayList<>();
    examples.forEach((classes, names) -> names.forEach(n -> pairs.add(pair(n, classes, names))));
    return pairs;
  }

  private static TextPair pair(String name, String classes, List<String> names) {
    String siblings =
        names.stream()
            .filter(other -> !other.equals(name))
            .limit(SIBLINGS)
            .collect(Collectors.joining(" "));
    return new TextPair(name, classes + " " + siblings, classes);
  }
}
