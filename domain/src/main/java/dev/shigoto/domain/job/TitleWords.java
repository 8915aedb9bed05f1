package dev.shigoto.domain.job;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Finds known words in a title, from left to right, each as long as possible; a found word covers
/// its text, so that 看護助手 hides 看護 and 営業所 hides 営業.
final class TitleWords {

  /// The code of words that only cover.
  static final String COVER = "-";

  private static final Pattern ASIDE =
      Pattern.compile("[(<\\[〈《≪「【{〔][^)>\\]〉》≫」】}〕]*[)>\\]〉》≫」】}〕]|[/|:※].*");

  /// Marks a word that counts only where no other is found.
  static final String WEAK = "~";

  private final Map<String, Word> words = new HashMap<>();
  private int maxLength;

  private record Word(String code, int length, int weight) {}

  /// A word that begins with `~` counts only where no other is found.
  void add(String word, String code) {
    boolean weak = word.startsWith(WEAK);
    String text = normal(weak ? word.substring(WEAK.length()) : word);
    words.put(text, new Word(code, text.length(), weak ? 0 : text.length()));
    maxLength = Math.max(maxLength, text.length());
  }

  /// The code of the longest word; of equally long ones the first.
  Optional<String> longestIn(String title) {
    String text = normal(title);
    String head = ASIDE.matcher(text).replaceAll(" ");
    return longest(head).filter(word -> word.weight() > 0).or(() -> longest(text)).map(Word::code);
  }

  private Optional<Word> longest(String text) {
    return wordsIn(text).stream()
        .filter(word -> !word.code().equals(COVER))
        .reduce((best, word) -> word.weight() > best.weight() ? word : best);
  }

  private List<Word> wordsIn(String text) {
    List<Word> found = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      Optional<Word> word = wordAt(text, start);
      word.ifPresent(found::add);
      start += word.map(Word::length).orElse(1);
    }
    return found;
  }

  /// The longest word that starts here.
  private Optional<Word> wordAt(String text, int start) {
    for (int end = Math.min(text.length(), start + maxLength); end > start; end--) {
      Word word = words.get(text.substring(start, end));
      if (word != null && !isInsideLatinWord(text, start, end)) {
        return Optional.of(word);
      }
    }
    return Optional.empty();
  }

  /// Whether Latin letters go on before or behind: se is no word of "base".
  private static boolean isInsideLatinWord(String text, int start, int end) {
    return (isLatin(text, start) && isLatin(text, start - 1))
        || (isLatin(text, end - 1) && isLatin(text, end));
  }

  private static boolean isLatin(String text, int index) {
    return index >= 0
        && index < text.length()
        && text.charAt(index) >= 'a'
        && text.charAt(index) <= 'z';
  }

  private static String normal(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
  }
}
