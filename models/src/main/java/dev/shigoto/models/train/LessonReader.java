package dev.shigoto.models.train;

import dev.shigoto.domain.progress.Progress;
import dev.shigoto.models.TextTokenizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Reads pairs of texts as what the table has rows for. A text that stands in many pairs is read
/// once.
final class LessonReader {

  private final Spelling spelling;
  private final byte[] tokenizerJson;
  private final Progress progress;
  private final Map<String, Bag> bags = new LinkedHashMap<>();
  private long all;
  private long read;

  LessonReader(Spelling spelling, byte[] tokenizerJson, Progress progress) {
    this.spelling = spelling;
    this.tokenizerJson = tokenizerJson;
    this.progress = progress;
  }

  Lessons read(List<List<TextPair>> sources) {
    all = sources.stream().mapToLong(List::size).sum();
    try (TextTokenizer tokenizer = TextTokenizer.of(tokenizerJson, EmbedderTrainer.WINDOW)) {
      return new Lessons(sources.stream().map(pairs -> read(pairs, tokenizer)).toList());
    }
  }

  /// Every text that was read, once, in the order in which they came.
  Collection<Bag> texts() {
    return bags.values();
  }

  private List<Contrast.Pair> read(List<TextPair> pairs, TextTokenizer tokenizer) {
    Map<String, Integer> groups = new HashMap<>();
    return pairs.stream()
        .map(
            pair -> {
              int group = groups.computeIfAbsent(pair.group(), key -> groups.size());
              progress.at("reading pairs", ++read, all);
              return new Contrast.Pair(
                  bag(pair.query(), tokenizer), bag(pair.passage(), tokenizer), group);
            })
        .toList();
  }

  private Bag bag(String text, TextTokenizer tokenizer) {
    return bags.computeIfAbsent(text, key -> spelling.bag(tokenizer.ids(List.of(key)).getFirst()));
  }
}
