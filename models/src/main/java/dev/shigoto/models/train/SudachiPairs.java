package dev.shigoto.models.train;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;

/// Synonyms: each word belongs to the next of its group. Big groups are left out, because they hold
/// what is merely related.
final class SudachiPairs {

  private static final int WORD = 8;
  private static final int BIGGEST_GROUP = 6;

  private SudachiPairs() {}

  static List<TextPair> of(List<String> lines) {
    Map<String, SequencedSet<String>> groups = new LinkedHashMap<>();
    for (String line : lines) {
      String[] cells = line.split(",", -1);
      if (cells.length > WORD) {
        groups.computeIfAbsent(cells[0], key -> new LinkedHashSet<>()).add(cells[WORD]);
      }
    }
    List<TextPair> pairs = new ArrayList<>();
    groups.forEach((group, words) -> addCircle(group, List.copyOf(words), pairs));
    return pairs;
  }

  private static void addCircle(String group, List<String> words, List<TextPair> pairs) {
    if (words.size() >= 2 && words.size() <= BIGGEST_GROUP) {
      int links = words.size() == 2 ? 1 : words.size();
      for (int i = 0; i < links; i++) {
        pairs.add(new TextPair(words.get(i), words.get((i + 1) % words.size()), group));
      }
    }
  }
}
