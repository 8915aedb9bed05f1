package dev.shigoto.domain.typing;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// How a text sounds, in Latin letters: equal for かいご, カイゴ and kaigo, for syain, shain and しゃいん,
/// for とうきょう, トーキョー and tokyo. Long vowels are short and ん is n however often it is keyed, since
/// people write neither alike. Kanji and signs are passed over: give their reading.
///
/// @param letters of all whole syllables, and as they stand those behind them that are none
/// @param unfinished how many letters at the end may be the beginning of a syllable: 2 of enshinky
/// @param smallMayFollow whether the last syllable is a kana that a small ゃ, ゅ or ょ may still
///     change, as じ to じょ
public record Sound(String letters, int unfinished, boolean smallMayFollow) {

  /// What the first letters of a syllable may become, beside themselves. The keys are as keyed in,
  /// the values as sounds are compared.
  private static final Map<String, List<String>> BEGINNINGS =
      Map.ofEntries(
          Map.entry("sy", List.of("sh")),
          Map.entry("zy", List.of("j")),
          Map.entry("jy", List.of("j")),
          Map.entry("dy", List.of("j")),
          Map.entry("ty", List.of("ch")),
          Map.entry("cy", List.of("ch")),
          Map.entry("th", List.of("ch")),
          Map.entry("dh", List.of("j")),
          Map.entry("t", List.of("t", "ch")),
          Map.entry("h", List.of("h", "f")),
          Map.entry("z", List.of("z", "j")),
          Map.entry("d", List.of("d", "j", "z")),
          Map.entry("c", List.of("ch", "k", "s")),
          Map.entry("v", List.of("b")),
          Map.entry("x", List.of("")),
          Map.entry("l", List.of("")),
          Map.entry("m", List.of("m", "n")));

  /// @param text of kana and Latin letters of any width and case
  public static Sound of(String text) {
    return new SoundReader(Letters.folded(text)).read();
  }

  /// Beginnings of the sounds of all words that this may become.
  public List<String> beginnings() {
    int whole = letters.length() - unfinished;
    String rest = letters.substring(whole);
    boolean doubled =
        rest.length() > 1 && rest.charAt(0) == rest.charAt(1) && rest.charAt(0) != 'n';
    String before = letters.substring(0, whole);
    String begun = doubled ? rest.substring(1) : rest;
    Stream<String> begins =
        BEGINNINGS.getOrDefault(begun, List.of(begun)).stream()
            .map(it -> before + (doubled && !it.isEmpty() ? it.charAt(0) + it : it));
    return smallMayFollow
        ? Stream.concat(begins, Stream.of(beforeSmall(letters))).toList()
        : begins.toList();
  }

  /// sh of shi, ky of ki.
  private static String beforeSmall(String letters) {
    String bare = letters.substring(0, letters.length() - 1);
    return bare.endsWith("sh") || bare.endsWith("ch") || bare.endsWith("j") ? bare : bare + "y";
  }

  /// Whether all letters are whole syllables.
  public boolean isWhole() {
    return unfinished == 0;
  }
}
