package dev.shigoto.domain.typing;

import dev.shigoto.domain.ad.AdResource;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// What was keyed in while the input method stood in the other mode, on a Japanese keyboard: のちにきら
/// for kaigo, teb@ or てb@ for かいご.
public final class KeyboardSlip {

  private static final Map<Character, Character> KANA_OF_KEY = new HashMap<>();
  private static final Map<Character, Character> KEY_OF_KANA = new HashMap<>();
  private static final String VOICED = "゛";
  private static final String HALF_VOICED = "゜";

  static {
    for (String line : AdResource.lines(KeyboardSlip.class, "kana-keys.tsv")) {
      char key = line.charAt(0);
      char kana = Letters.folded(line.substring(2)).charAt(0);
      KANA_OF_KEY.put(
          key, line.endsWith(VOICED) || line.endsWith(HALF_VOICED) ? line.charAt(2) : kana);
      KEY_OF_KANA.put(kana, key);
    }
  }

  private KeyboardSlip() {}

  /// The Latin letters of somebody who thought to type Latin letters; empty where `typed` is not
  /// all kana on letter keys, or would give no syllables.
  public static Optional<String> lettersMeant(String typed) {
    StringBuilder letters = new StringBuilder();
    for (char c : Letters.folded(typed).toCharArray()) {
      letters.append(KEY_OF_KANA.getOrDefault(c, ' ').charValue());
    }
    Sound sound = Sound.of(letters.toString());
    boolean syllables = sound.unfinished() <= 2 && sound.letters().length() > sound.unfinished();
    return syllables && letters.chars().allMatch(Letters::isLatin)
        ? Optional.of(letters.toString())
        : Optional.empty();
  }

  /// The kana of somebody who thought to type kana; empty where `typed` is not all keys with kana.
  public static Optional<String> kanaMeant(String typed) {
    String keys = keysOf(Normalizer.normalize(typed, Normalizer.Form.NFKC));
    if (keys.length() < 2 || !keys.chars().allMatch(c -> KANA_OF_KEY.containsKey((char) c))) {
      return Optional.empty();
    }
    String kana =
        keys.chars()
            .mapToObj(c -> String.valueOf(KANA_OF_KEY.getOrDefault((char) c, ' ')))
            .collect(Collectors.joining());
    return Optional.of(
            Normalizer.normalize(
                kana.replace('゛', '\u3099').replace('゜', '\u309A'), Normalizer.Form.NFC))
        .filter(it -> it.chars().allMatch(Letters::isKatakana));
  }

  /// Syllables that an input method has made of the keys become the keys again.
  private static String keysOf(String typed) {
    return Letters.folded(typed)
        .chars()
        .mapToObj(c -> Syllables.keysOf(Character.toString(c)))
        .collect(Collectors.joining());
  }
}
