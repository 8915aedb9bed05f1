package dev.shigoto.domain.condition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Finds the words that rules begin with, all in one pass over a text.
final class WordIndex {

  /// Called for a word of a group that stands at `start`.
  interface Visitor {
    void found(int group, int start);
  }

  /// The words of a group that begin with one letter.
  private record Words(int group, List<String> words) {

    boolean standAt(int start, String text) {
      for (String word : words) {
        if (text.startsWith(word, start)) {
          return true;
        }
      }
      return false;
    }
  }

  private static final Words[] NONE = {};

  private final Words[][] byLetter = new Words[Character.MAX_VALUE + 1][];

  private WordIndex() {
    Arrays.fill(byLetter, NONE);
  }

  static WordIndex of(List<ConditionGroup> groups) {
    WordIndex index = new WordIndex();
    for (int group = 0; group < groups.size(); group++) {
      for (String word : groups.get(group).words()) {
        index.add(group, word);
      }
    }
    return index;
  }

  private void add(int group, String word) {
    char letter = word.charAt(0);
    for (Words words : byLetter[letter]) {
      if (words.group == group) {
        words.words.add(word);
        return;
      }
    }
    Words[] more = Arrays.copyOf(byLetter[letter], byLetter[letter].length + 1);
    more[more.length - 1] = new Words(group, new ArrayList<>(List.of(word)));
    byLetter[letter] = more;
  }

  /// In the order of the text; each group at most once for a letter.
  void find(String text, Visitor visitor) {
    for (int at = 0; at < text.length(); at++) {
      for (Words words : byLetter[text.charAt(at)]) {
        if (words.standAt(at, text)) {
          visitor.found(words.group, at);
        }
      }
    }
  }
}
