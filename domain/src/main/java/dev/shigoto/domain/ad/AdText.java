package dev.shigoto.domain.ad;

import java.text.Normalizer;
import java.util.regex.Pattern;

/// The one spelling that all parsers read: NFKC (full-width digits and half-width kana folded), one
/// kind of wave dash, one space between words.
public final class AdText {

  /// Characters of a text that are read; what follows is ignored.
  public static final int LIMIT = 20_000;

  private static final Pattern WAVES = Pattern.compile("[~∼〰]|(?<=[0-9円万])[ー―–—−](?=[0-9])");
  private static final Pattern SPACES = Pattern.compile("\\s+");

  private AdText() {}

  /// `text` in that spelling.
  public static String normal(String text) {
    String folded = Normalizer.normalize(head(text), Normalizer.Form.NFKC);
    return SPACES.matcher(WAVES.matcher(folded).replaceAll("〜")).replaceAll(" ").strip();
  }

  private static String head(String text) {
    return text.length() <= LIMIT ? text : text.substring(0, LIMIT);
  }
}
