package dev.shigoto.domain.ad;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Known words, found in a text from left to right, each as long as possible; a found word covers
/// its text, so that 看護助手 hides 看護. Case does not matter. A word is not found inside a longer one:
/// Java is not in JavaScript, パン not in パンフレット.
public final class Lexicon<V> {

  /// Katakana words up to this length turn up by chance inside others.
  private static final int SHORT = 3;

  private final WordTree<V> words;

  /// A word where it stands in a text.
  public record Hit<V>(V value, int start, int end) {

    public int length() {
      return end - start;
    }
  }

  /// @param values what each word stands for
  public Lexicon(Map<String, V> values) {
    Map<String, V> spelled = new HashMap<>();
    values.forEach((word, value) -> spelled.put(spelling(word), value));
    this.words = new WordTree<>(spelled);
  }

  /// How words are compared: as {@link AdText} spells them, in small letters.
  public static String spelling(String word) {
    return small(AdText.normal(word));
  }

  /// @param normal a text as {@link AdText#normal} spells it, or a part of one
  public List<Hit<V>> hits(String normal) {
    String text = small(normal);
    List<Hit<V>> found = new ArrayList<>();
    WordTree<V>.Walk walk = words.walk(text);
    int covered = -1;
    for (int start = 0; start < text.length(); ) {
      int end = endOfWord(walk, start, covered);
      if (end > start) {
        found.add(new Hit<>(walk.value(), start, end));
        covered = end;
      }
      start = Math.max(end, start + 1);
    }
    return found;
  }

  /// Where the longest word that starts here ends; `start` if there is none.
  private int endOfWord(WordTree<V>.Walk walk, int start, int covered) {
    String text = walk.text();
    for (int end = walk.longest(start); end > start; end = walk.shorter()) {
      if (WordEdges.areClean(text, start, end) && isWholeKatakana(text, start, end, covered)) {
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
    return !beginsInside && (!endsInside || words.hasWordAt(text, end));
  }

  /// Of the same length, whatever the letters, so that places in it are places in `text`.
  private static String small(String text) {
    char[] letters = text.toCharArray();
    for (int i = 0; i < letters.length; i++) {
      letters[i] = Character.toLowerCase(letters[i]);
    }
    return new String(letters);
  }
}
