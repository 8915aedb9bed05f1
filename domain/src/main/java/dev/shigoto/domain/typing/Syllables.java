package dev.shigoto.domain.typing;

import dev.shigoto.domain.ad.AdResource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How kana are keyed in, from `syllables.tsv`.
final class Syllables {

  /// Letters of the longest spelling (texyu).
  static final int LONGEST = 5;

  /// Katakana, one or two, to the letters that sounds are compared by.
  private static final Map<String, String> SOUNDS = new HashMap<>();

  /// Letters as keyed in to those that sounds are compared by.
  private static final Map<String, String> KEYED = new HashMap<>();

  /// Katakana to its shortest spelling.
  private static final Map<String, String> SHORTEST = new HashMap<>();

  static {
    AdResource.lines(Syllables.class, "syllables.tsv").forEach(Syllables::add);
  }

  private Syllables() {}

  private static void add(String line) {
    String[] cells = line.split("\t");
    List<String> spellings = List.of(cells[1].split(" "));
    SOUNDS.put(cells[0], spellings.getFirst());
    spellings.forEach(spelling -> KEYED.putIfAbsent(spelling, spellings.getFirst()));
    SHORTEST.put(
        cells[0],
        spellings.stream().reduce((a, b) -> b.length() < a.length() ? b : a).orElseThrow());
  }

  /// Empty where the text does not stand for one syllable.
  static String ofKana(String katakana) {
    return SOUNDS.getOrDefault(katakana, "");
  }

  /// Empty where the letters are no syllable.
  static String ofLetters(String letters) {
    return KEYED.getOrDefault(letters, "");
  }

  /// The least that is keyed for it; itself where it is no kana.
  static String keysOf(String katakana) {
    return SHORTEST.getOrDefault(katakana, katakana);
  }
}
