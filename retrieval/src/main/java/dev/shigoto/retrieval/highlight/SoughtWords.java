package dev.shigoto.retrieval.highlight;

import dev.shigoto.indextemplates.JapaneseWords.Word;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// All that a search marks: what was typed, word by word, and other words for it, each as a whole.
/// Only the very same one is equal to it, so that what was marked for it can be told quickly.
public final class SoughtWords {

  private final Map<String, List<Sought>> byFirstWord;
  private final List<String> stems;

  private SoughtWords(Map<String, List<Sought>> byFirstWord, List<String> stems) {
    this.byFirstWord = byFirstWord;
    this.stems = stems;
  }

  static SoughtWords of(List<Sought> all) {
    return new SoughtWords(
        all.stream().collect(Collectors.groupingBy(it -> it.words().getFirst().text())),
        all.stream().map(Sought::stem).distinct().toList());
  }

  /// One of these stands wherever one of the words does.
  List<String> stems() {
    return stems;
  }

  /// What may stand where `word` does.
  List<Sought> beginningWith(Word word) {
    return byFirstWord.getOrDefault(word.text(), List.of());
  }
}
