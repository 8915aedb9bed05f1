package dev.shigoto.domain.query;

import dev.shigoto.domain.ad.AdResource;
import dev.shigoto.domain.dictionary.SeekersDictionary;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Words that say nothing in a search for jobs.
final class WeakWords {

  private static final Set<String> WORDS =
      Set.copyOf(AdResource.lines(WeakWords.class, "weak-words.txt"));

  /// Words that help without being needed.
  private static final Set<String> SOFT =
      Set.copyOf(AdResource.lines(WeakWords.class, "soft-words.txt"));

  /// Words that help where others are needed.
  private static final Set<String> LIKINGS =
      SeekersDictionary.likings().stream()
          .map(WishWords::folded)
          .collect(Collectors.toUnmodifiableSet());

  private static final List<String> LONGEST_FIRST =
      WORDS.stream()
          .filter(it -> it.length() >= 2)
          .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(it -> it))
          .toList();

  private WeakWords() {}

  static boolean has(String word) {
    return WORDS.contains(WishWords.folded(word));
  }

  static boolean onlyHelps(String word) {
    return SOFT.contains(WishWords.folded(word)) || isLiking(word);
  }

  static boolean isLiking(String word) {
    return LIKINGS.contains(WishWords.folded(word));
  }

  /// Length of the longest weak word that `text` ends with, 0 if there is none or nothing is left.
  static int endOf(String text) {
    String folded = WishWords.folded(text);
    return LONGEST_FIRST.stream()
        .filter(it -> folded.endsWith(it) && folded.length() > it.length() + 1)
        .mapToInt(String::length)
        .findFirst()
        .orElse(0);
  }
}
