package dev.shigoto.retrieval.highlight;

import java.util.List;

/// Everything that a search marks.
///
/// @param all what was typed, word by word, and the other words for it, each as a whole
/// @param stems one of which stands wherever one of these does
public record SoughtWords(List<Sought> all, List<String> stems) {

  static SoughtWords of(List<Sought> all) {
    return new SoughtWords(all, all.stream().map(Sought::stem).distinct().toList());
  }
}
