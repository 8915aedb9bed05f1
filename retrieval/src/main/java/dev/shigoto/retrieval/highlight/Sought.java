package dev.shigoto.retrieval.highlight;

import dev.shigoto.indextemplates.JapaneseWords.Word;
import java.util.List;

/// Words that are marked where they stand side by side.
///
/// @param words of the index, in order
/// @param stem how texts in which they stand must have it written, folded
record Sought(List<Word> words, String stem) {

  /// @param written what `words` were read from
  static Sought of(List<Word> words, String written) {
    Word first = words.getFirst();
    String own = written.substring(first.start(), first.end());
    return new Sought(words, stem(Folding.isPartial(own) ? first.text() : Folding.of(own)));
  }

  /// The words begin at the word `at` of a sentence.
  boolean standsAt(int at, List<Word> sentence) {
    if (at + words.size() > sentence.size()) {
      return false;
    }
    int shift = sentence.get(at).position() - words.getFirst().position();
    for (int i = 0; i < words.size(); i++) {
      Word there = sentence.get(at + i);
      if (!there.text().equals(words.get(i).text())
          || there.position() - shift != words.get(i).position()) {
        return false;
      }
    }
    return true;
  }

  /// What no ending, okurigana or long vowel changes. Of short kanji words only the first
  /// character is sure: 取扱 is also written 取り扱い.
  private static String stem(String written) {
    int kanji = (int) written.codePoints().takeWhile(Character::isIdeographic).count();
    if (kanji > 0) {
      return written.substring(0, written.offsetByCodePoints(0, kanji > 2 ? kanji : 1));
    }
    return written.length() > 1 && written.endsWith("ー")
        ? written.substring(0, written.length() - 1)
        : written;
  }
}
