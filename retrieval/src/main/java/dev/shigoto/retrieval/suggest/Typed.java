package dev.shigoto.retrieval.suggest;

import dev.shigoto.domain.typing.KeyboardSlip;
import dev.shigoto.domain.typing.Letters;
import dev.shigoto.domain.typing.Sound;
import java.util.List;
import java.util.stream.Stream;

/// A word that may not be finished, as it may be looked up.
///
/// @param written folded letters
/// @param kanji its letters from the first to the last kanji, folded; empty without kanji
/// @param sound of its reading
/// @param slips sounds of what it is if the input method stood in the wrong mode
record Typed(String written, String kanji, Sound sound, List<Sound> slips) {

  static Typed of(String word, Speller speller) {
    String written = Letters.folded(word);
    String kanji = kanji(written);
    Sound sound = Sound.of(kanji.isEmpty() ? written : speller.reading(word));
    List<Sound> slips =
        kanji.isEmpty()
            ? Stream.of(KeyboardSlip.lettersMeant(word), KeyboardSlip.kanaMeant(word))
                .flatMap(meant -> meant.stream().map(Sound::of))
                .toList()
            : List.of();
    return new Typed(written, kanji, sound, slips);
  }

  private static String kanji(String written) {
    int first = 0;
    int end = written.length();
    while (first < end && !isKanji(written.charAt(first))) {
      first++;
    }
    while (end > first && !isKanji(written.charAt(end - 1))) {
      end--;
    }
    return written.substring(first, end);
  }

  private static boolean isKanji(char c) {
    return Character.isIdeographic(c) || c == '々';
  }
}
