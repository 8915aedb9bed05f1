package dev.shigoto.domain.ad;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/// Known words, found in a text from left to right, each as long as possible; a found word covers
/// its text, so that 看護助手 hides 看護. Case does not matter. A word is not found inside a longer one:
/// Java is not in JavaScript, パン not in パンフレット.
public final class Lexicon<V> {

  private static final int[] NONE = {};

  /// Katakana words up to this length turn up by chance inside others.
  private static final int SHORT = 3;

  private final Map<String, V> words = new HashMap<>();
  private final Map<Character, int[]> lengths = new HashMap<>();

  /// A word where it stands in a text.
  public record Hit<V>(V value, int start, int end) {

    public int length() {
      return end - start;
    }
  }

  /// @param values what each word stands for
  public Lexicon(Map<String, V> values) {
    values.forEach((word, value) -> words.put(spelling(word), value));
    Map<Character, TreeSet<Integer>> byInitial = new HashMap<>();
    for (String word : words.keySet()) {
      byInitial.computeIfAbsent(word.charAt(0), it -> new TreeSet<>()).add(word.length());
    }
    byInitial.forEach((initial, known) -> lengths.put(initial, longestFirst(known)));
  }

  /// How words are compared: as {@link AdText} spells them, in small letters.
  public static String spelling(String word) {
    return small(AdText.normal(word));
  }

  /// @param normal a text as {@link AdText#normal} spells it, or a part of one
  public List<Hit<V>> hits(String normal) {
    String text = small(normal);
    List<Hit<V>> found = new ArrayList<>();
    int covered = -1;
    for (int start = 0; start < text.length(); ) {
      int end = endOfWord(text, start, covered);
      V value = words.get(text.substring(start, end));
      if (value != null) {
        found.add(new Hit<>(value, start, end));
        covered = end;
      }
      start = Math.max(end, start + 1);
    }
    return found;
  }

  /// Where the longest word that starts here ends; `start` if there is none.
  private int endOfWord(String text, int start, int covered) {
    for (int length : lengths.getOrDefault(text.charAt(start), NONE)) {
      int end = start + length;
      if (end <= text.length()
          && words.containsKey(text.substring(start, end))
          && WordEdges.areClean(text, start, end)
          && isWholeKatakana(text, start, end, covered)) {
        return end;
      }
    }
    return start;
  }

  /// Whether katakana that go on before or behind a short word are known words too: レジ in レジスタッフ
  /// is one, ニット in ユニット is not.
  private boolean isWholeKatakana(String text, int start, int end, int covered) {
    boolean beginsInside =
        end - start <= SHORT && covered != start && WordEdges.isInsideKatakana(text, start);
    boolean endsInside = end - start <= SHORT && WordEdges.isInsideKatakana(text, end);
    return !beginsInside && (!endsInside || hasWordAt(text, end));
  }

  private boolean hasWordAt(String text, int start) {
    for (int length : lengths.getOrDefault(text.charAt(start), NONE)) {
      int end = start + length;
      if (end <= text.length() && words.containsKey(text.substring(start, end))) {
        return true;
      }
    }
    return false;
  }

  /// Of the same length, whatever the letters, so that places in it are places in `text`.
  private static String small(String text) {
    char[] letters = text.toCharArray();
    for (int i = 0; i < letters.length; i++) {
      letters[i] = Character.toLowerCase(letters[i]);
    }
    return new String(letters);
  }

  private static int[] longestFirst(Collection<Integer> known) {
    return known.stream().sorted((a, b) -> b - a).mapToInt(Integer::intValue).toArray();
  }
}
