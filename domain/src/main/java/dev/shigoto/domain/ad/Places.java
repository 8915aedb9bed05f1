package dev.shigoto.domain.ad;

import java.util.Arrays;
import java.util.List;

/// Where the letters of a text stand, and which pairs of them: made in one pass, it spares reading
/// the text once for each rule. Letters that are taken out of the text later are still in here, so
/// that every place is looked up in the text.
public final class Places {

  /// What stands where something was taken out of a text.
  static final char TAKEN = '\n';

  private static final int NONE = -1;
  private static final int SPREAD = 0x9E3779B1; // of Fibonacci hashing

  private final String text;
  private final int shift;
  private final int[] firstOfLetter;
  private final int[] nextOfLetter;
  private final int[] firstOfPair;
  private final int[] nextOfPair;

  private Places(String text) {
    int bits = Math.max(5, 33 - Integer.numberOfLeadingZeros(text.length()));
    this.text = text;
    this.shift = 32 - bits;
    this.firstOfLetter = empty(1 << bits);
    this.firstOfPair = empty(1 << bits);
    this.nextOfLetter = new int[text.length()];
    this.nextOfPair = new int[text.length()];
    add(text);
  }

  private static int[] empty(int size) {
    int[] places = new int[size];
    Arrays.fill(places, NONE);
    return places;
  }

  public static Places of(String text) {
    return new Places(text);
  }

  private void add(String text) {
    char behind = 0;
    for (int at = text.length() - 1; at >= 0; at--) {
      char letter = text.charAt(at);
      int ofLetter = hash(letter);
      nextOfLetter[at] = firstOfLetter[ofLetter];
      firstOfLetter[ofLetter] = at;
      int ofPair = hash(letter, behind);
      nextOfPair[at] = firstOfPair[ofPair];
      firstOfPair[ofPair] = at;
      behind = letter;
    }
  }

  private int hash(int key) {
    return (key * SPREAD) >>> shift;
  }

  private int hash(char first, char second) {
    return hash((first << Character.SIZE) | second);
  }

  /// Whether one of `words` stands in the text.
  public boolean hasAny(List<String> words) {
    return hasAny(words, text);
  }

  /// Whether one of `words` stands in `left`.
  ///
  /// @param left the text, of which parts may have been replaced by new lines
  public boolean hasAny(List<String> words, CharSequence left) {
    for (String word : words) {
      if (has(word, left)) {
        return true;
      }
    }
    return false;
  }

  /// Whether `word` stands in the text.
  boolean has(String word) {
    return has(word, text);
  }

  String text() {
    return text;
  }

  private boolean has(String word, CharSequence left) {
    char first = word.charAt(0);
    boolean letter = word.length() == 1;
    int[] next = letter ? nextOfLetter : nextOfPair;
    int at = letter ? firstOfLetter[hash(first)] : firstOfPair[hash(first, word.charAt(1))];
    while (at != NONE && !stands(word, left, at)) {
      at = next[at];
    }
    return at != NONE;
  }

  private static boolean stands(String word, CharSequence text, int at) {
    if (at + word.length() > text.length()) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (text.charAt(at + i) != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /// Adds the places of `letter`, followed by one of `behind` if that is not empty.
  void find(char letter, String behind, PlaceList found) {
    for (int at = firstOfLetter[hash(letter)]; at != NONE; at = nextOfLetter[at]) {
      if (text.charAt(at) == letter && (behind.isEmpty() || isFollowed(at, behind))) {
        found.add(at);
      }
    }
  }

  private boolean isFollowed(int at, String behind) {
    return at + 1 < text.length() && behind.indexOf(text.charAt(at + 1)) >= 0;
  }

  /// Adds the places where one of `behind` follows `letter`: less work where these are few.
  void findPairs(char letter, String behind, PlaceList found) {
    for (int i = 0; i < behind.length(); i++) {
      char second = behind.charAt(i);
      for (int at = firstOfPair[hash(letter, second)]; at != NONE; at = nextOfPair[at]) {
        if (text.charAt(at) == letter && at + 1 < text.length() && text.charAt(at + 1) == second) {
          found.add(at);
        }
      }
    }
  }
}
