package dev.shigoto.retrieval.highlight;

import dev.shigoto.indextemplates.JapaneseWords.Word;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// All that a search marks: what was typed, word by word, and other words for it, each as a whole.
///
/// @param byFirstWord by the first of its words
/// @param stems one of which stands wherever one of these does
public record SoughtWords(Map<String, List<Sought>> byFirstWord, List<String> stems) {

  static SoughtWords of(List<Sought> all) {
    return new SoughtWords(
        all.stream().collect(Collectors.groupingBy(it -> it.words().getFirst().text())),
        all.stream().map(Sought::stem).distinct().toList());
  }

  /// What may stand where `word` does.
  List<Sought> beginningWith(Word word) {
    return byFirstWord.getOrDefault(word.text(), List.of());
  }
}
