package dev.shigoto.domain.dictionary;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// The form by which words are looked up: width, case, white space, middle dots and the long
/// vowel at the end of a katakana word are no difference.
final class WordKey {

  private static final Pattern PARTING = Pattern.compile("[\\s\\u3000・]+");

  /// As the analysis of the index does, from four letters on.
  private static final Pattern LAST_LONG_VOWEL = Pattern.compile("([ァ-ヺー]{3})ー(?![ァ-ヺー])");

  private static final Pattern OKURIGANA =
      Pattern.compile("(?<=\\p{IsHan})[いえきぎけげしじせちってびべみめりれわ]{1,2}(?=\\p{IsHan})");

  private WordKey() {}

  static String of(String word) {
    String joined = PARTING.matcher(folded(word)).replaceAll("");
    return LAST_LONG_VOWEL.matcher(foreignV(joined)).replaceAll("$1");
  }

  /// As {@link #of}, and kana between two kanji are no difference: 引っ越し屋 and 引越し屋.
  static String withoutOkurigana(String word) {
    return OKURIGANA.matcher(of(word)).replaceAll("");
  }

  /// Width and case are no difference.
  static String folded(String word) {
    return Normalizer.normalize(word, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
  }

  private static String foreignV(String word) {
    return word.indexOf('ヴ') < 0
        ? word
        : word.replace("ヴァ", "バ")
            .replace("ヴィ", "ビ")
            .replace("ヴェ", "ベ")
            .replace("ヴォ", "ボ")
            .replace("ヴュ", "ビュ")
            .replace("ヴ", "ブ");
  }
}
