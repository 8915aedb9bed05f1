package dev.shigoto.domain.ad;

/// Whether a word that was found in a text is a word there, and not a part of a longer one. Texts
/// are in small letters.
final class WordEdges {

  private WordEdges() {}

  /// Whether no Latin word, no number and no kanji word goes on before or behind.
  static boolean areClean(String text, int start, int end) {
    return !isInsideLatin(text, start)
        && !isInsideLatin(text, end)
        && !isInsideNumber(text, start)
        && !isInsideNumber(text, end)
        && !goesOnAsLanguage(text, end)
        && !isOneKanjiOfMore(text, start, end);
  }

  /// Whether katakana stand on both sides of a place.
  static boolean isInsideKatakana(String text, int place) {
    return isKatakana(text, place - 1) && isKatakana(text, place);
  }

  private static boolean isInsideLatin(String text, int place) {
    boolean dotted = place < text.length() && text.charAt(place) == '.' && isLatin(text, place + 1);
    return isLatin(text, place - 1) && (isLatin(text, place) || dotted);
  }

  private static boolean isInsideNumber(String text, int place) {
    return isDigit(text, place - 1) && isDigit(text, place);
  }

  /// C goes on as C++ or C#.
  private static boolean goesOnAsLanguage(String text, int end) {
    return isLatin(text, end - 1)
        && (text.startsWith("#", end) || text.startsWith("♯", end) || text.startsWith("++", end));
  }

  /// 船 is no word of 船橋.
  private static boolean isOneKanjiOfMore(String text, int start, int end) {
    return end - start == 1
        && isKanji(text, start)
        && (isKanji(text, start - 1) || isKanji(text, end));
  }

  private static boolean isLatin(String text, int index) {
    return has(text, index) && text.charAt(index) >= 'a' && text.charAt(index) <= 'z';
  }

  private static boolean isDigit(String text, int index) {
    return has(text, index) && text.charAt(index) >= '0' && text.charAt(index) <= '9';
  }

  private static boolean isKanji(String text, int index) {
    return has(text, index) && text.charAt(index) >= '一' && text.charAt(index) <= '鿿';
  }

  private static boolean isKatakana(String text, int index) {
    return has(text, index)
        && ((text.charAt(index) >= 'ァ' && text.charAt(index) <= 'ヺ') || text.charAt(index) == 'ー');
  }

  private static boolean has(String text, int index) {
    return index >= 0 && index < text.length();
  }
}
