package dev.shigoto.domain.ad;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Words of which every match of a part of a pattern has at least one.
///
/// @param words empty where nothing is known
record Needs(Set<String> words) {

  static final Needs NONE = new Needs(Set.of());

  private static final int MOST = 40;

  static Needs of(String word) {
    return word.isEmpty() ? NONE : new Needs(Set.of(word));
  }

  /// Of one letter out of `choice`.
  static Needs of(Set<Character> choice) {
    Set<String> words = new LinkedHashSet<>();
    choice.forEach(letter -> words.add(letter.toString()));
    return words.size() > MOST ? NONE : new Needs(words);
  }

  /// Of a match that is one of this or of `other`.
  Needs or(Needs other) {
    if (words.isEmpty() || other.words.isEmpty()) {
      return NONE;
    }
    Set<String> both = new LinkedHashSet<>(words);
    both.addAll(other.words);
    return both.size() > MOST ? NONE : new Needs(both);
  }

  /// Of all of `parts`, each of which a match has, those that the fewest texts have.
  static Needs rarest(List<Needs> parts) {
    Needs best = NONE;
    for (Needs part : parts) {
      if (!part.words.isEmpty() && (best.words.isEmpty() || part.chance() < best.chance())) {
        best = part;
      }
    }
    return best;
  }

  /// A rough measure of how many texts have one of the words.
  private int chance() {
    return words.stream().mapToInt(Needs::chance).sum();
  }

  private static int chance(String word) {
    if (word.length() > 1) {
      return 2;
    }
    return Character.isIdeographic(word.charAt(0)) ? 5 : 20;
  }
}
