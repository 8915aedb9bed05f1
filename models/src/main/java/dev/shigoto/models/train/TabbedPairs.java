package dev.shigoto.models.train;

import java.util.ArrayList;
import java.util.List;

/// Lines of two texts with a tab between.
final class TabbedPairs {

  private TabbedPairs() {}

  static List<TextPair> of(List<String> lines) {
    List<TextPair> pairs = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String[] cells = lines.get(i).split("\t", -1);
      if (cells.length != 2 || cells[0].isBlank() || cells[1].isBlank()) {
        throw new IllegalArgumentException(
            "line %d must be two texts with a tab between, but is: %s"
                .formatted(i + 1, lines.get(i)));
      }
      pairs.add(new TextPair(cells[0], cells[1], cells[1]));
    }
    return pairs;
  }
}
