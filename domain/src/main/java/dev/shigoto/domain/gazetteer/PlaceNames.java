package dev.shigoto.domain.gazetteer;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// One spelling for the names of places: width, spaces, small ヶ (霞ヶ関, 霞が関) and ノ (丸ノ内, 丸の内).
final class PlaceNames {

  private static final String HAN = "\\p{IsHan}";
  private static final Pattern GA = Pattern.compile("(?<=" + HAN + ")[ヶケがガ](?=" + HAN + ")");
  private static final Pattern NO = Pattern.compile("(?<=" + HAN + ")[ノの之](?=" + HAN + ")");
  private static final int KATAKANA_TO_HIRAGANA = 'ァ' - 'ぁ';

  private PlaceNames() {}

  static String folded(String name) {
    String even = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    String close = even.replaceAll("[\\s　]+", "");
    return NO.matcher(GA.matcher(close).replaceAll("ケ")).replaceAll("の");
  }

  /// As {@link #folded}, without 駅 at the end.
  static String station(String name) {
    String folded = folded(name);
    return folded.length() > 1 && folded.endsWith("駅")
        ? folded.substring(0, folded.length() - 1)
        : folded;
  }

  /// Katakana as hiragana, without the ending えき.
  static String kana(String name) {
    StringBuilder kana = new StringBuilder(name.length());
    for (char letter : folded(name).toCharArray()) {
      boolean katakana = letter >= 'ァ' && letter <= 'ヶ';
      kana.append(katakana ? (char) (letter - KATAKANA_TO_HIRAGANA) : letter);
    }
    return kana.toString();
  }
}
