package dev.shigoto.domain.config;

import java.util.Comparator;
import java.util.Set;

/// Which known name was probably meant by an unknown one?
final class Spelling {

  private static final int FARTHEST = 5;

  static String advice(String unknown, Set<String> known) {
    return known.stream()
        .min(Comparator.comparingInt(name -> distance(unknown, name)))
        .filter(name -> distance(unknown, name) <= FARTHEST)
        .map(name -> "did you mean " + name + "?")
        .orElse("remove it");
  }

  /// Insertions, deletions and replacements between two names (Levenshtein).
  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }

  private Spelling() {}
}
