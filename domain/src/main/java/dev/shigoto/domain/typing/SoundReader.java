package dev.shigoto.domain.typing;

/// Reads a folded text syllable by syllable.
final class SoundReader {

  private static final String VOWELS = "aiueo";

  /// ん is keyed as m before these in Hepburn's older form.
  private static final String LIPS = "bpm";

  private static final String CHANGED_BY_SMALL = "キギシジチヂニヒビピミリ";

  private final String text;
  private final StringBuilder sound = new StringBuilder();
  private int at;
  private int unfinished;
  private boolean small; // ッ waits for its consonant

  SoundReader(String text) {
    this.text = text;
  }

  Sound read() {
    while (at < text.length()) {
      char c = text.charAt(at);
      if (Letters.isKatakana(c)) {
        kana(c);
      } else if (Letters.isLatin(c)) {
        latin(c);
      } else {
        other(c);
      }
    }
    return new Sound(sound.toString(), unfinished, smallMayFollow());
  }

  private boolean smallMayFollow() {
    return !text.isEmpty() && CHANGED_BY_SMALL.indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  private void kana(char c) {
    unfinished = 0;
    if (c == 'ッ' || c == 'ー') {
      small |= c == 'ッ';
      at++;
      return;
    }
    int end = Math.min(text.length(), at + 2);
    String two = Syllables.ofKana(text.substring(at, end));
    boolean both = end == at + 2 && !two.isEmpty();
    syllable(both ? two : Syllables.ofKana(text.substring(at, at + 1)));
    at += both ? 2 : 1;
  }

  private void latin(char c) {
    for (int length = Math.min(Syllables.LONGEST, text.length() - at); length > 0; length--) {
      String found = Syllables.ofLetters(text.substring(at, at + length));
      if (!found.isEmpty()) {
        unfinished = 0;
        syllable(found);
        at += length;
        return;
      }
    }
    consonant(c);
  }

  /// A letter that begins no syllable here: ん, ッ, or the beginning of what is still to come.
  private void consonant(char c) {
    char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
    at++;
    if (c == 'n' || (c == 'm' && LIPS.indexOf(next) >= 0)) {
      unfinished = 0;
      append('n');
      return;
    }
    if (Letters.isLatin(next) && (c == next || (c == 't' && next == 'c'))) {
      small = true;
      return;
    }
    if (small) {
      sound.append(c);
      unfinished++;
      small = false;
    }
    sound.append(c);
    unfinished++;
  }

  /// Figures are heard as they stand; the hyphen is what ー is keyed with; other signs are silent.
  private void other(char c) {
    if (c >= '0' && c <= '9') {
      sound.append(c);
    }
    unfinished = 0;
    at++;
  }

  private void syllable(String letters) {
    if (small && !letters.isEmpty() && VOWELS.indexOf(letters.charAt(0)) < 0) {
      sound.append(letters.charAt(0));
    }
    small = false;
    letters.chars().forEach(c -> append((char) c));
  }

  private void append(char c) {
    char last = sound.isEmpty() ? ' ' : sound.charAt(sound.length() - 1);
    boolean lengthens = (c == last && VOWELS.indexOf(c) >= 0) || (c == 'u' && last == 'o');
    if (!lengthens && !(c == 'n' && last == 'n')) {
      sound.append(c);
    }
  }
}
