package dev.shigoto.alerts.matching;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;

/// Very many conditions on words, each listed under one of its words: a job is asked only for those
/// that are listed under a word of its own. This is the presearch of Lucene's monitor. Not safe to
/// share between threads.
final class WordIndex {

  private final Map<String, Map<String, Listed>> byField = new HashMap<>();

  /// The conditions that are listed under a word of a field.
  private static final class Listed {

    private static final int NONE = -1;

    /// That of the word alone.
    private int alone = NONE;

    private final IntArray phrases = new IntArray();

    boolean isEmpty() {
      return alone == NONE && phrases.size() == 0;
    }
  }

  void add(int id, Words words) {
    Map<String, Listed> field = byField.computeIfAbsent(words.field(), it -> new HashMap<>());
    if (words.isOne()) {
      field.computeIfAbsent(words.word(0), it -> new Listed()).alone = id;
      return;
    }
    // under all words of the emptiest place: one of them stands in any job that is meant
    for (int at = emptiest(words, field); at < words.size(); at++) {
      field.computeIfAbsent(words.word(at), it -> new Listed()).phrases.add(id);
      if (at + 1 < words.size() && words.place(at + 1) != words.place(at)) {
        break;
      }
    }
  }

  /// The first word of the place that has the fewest conditions yet.
  private static int emptiest(Words words, Map<String, Listed> field) {
    int best = 0;
    int least = Integer.MAX_VALUE;
    for (int at = 0; at < words.size(); ) {
      int start = at;
      int listed = 0;
      for (; at < words.size() && words.place(at) == words.place(start); at++) {
        Listed known = field.get(words.word(at));
        listed += known == null ? 0 : known.phrases.size();
      }
      if (listed < least) {
        least = listed;
        best = start;
      }
    }
    return best;
  }

  void remove(int id, Words words) {
    Map<String, Listed> field = byField.getOrDefault(words.field(), Map.of());
    for (int at = 0; at < words.size(); at++) {
      Listed listed = field.get(words.word(at));
      if (listed == null) {
        continue;
      }
      if (words.isOne()) {
        listed.alone = Listed.NONE;
      } else {
        listed.phrases.remove(id);
      }
      if (listed.isEmpty()) {
        field.remove(words.word(at));
      }
    }
    if (field.isEmpty()) {
      byField.remove(words.field());
    }
  }

  /// The fields that any condition looks into: others need not be analysed.
  Set<String> fields() {
    return byField.keySet();
  }

  /// Names each condition that the words of a field meet; one that is listed under several words
  /// perhaps more than once.
  ///
  /// @param conditions those that are listed, by number
  void match(String field, FieldTokens tokens, Conditions conditions, IntConsumer met) {
    Map<String, Listed> known = byField.getOrDefault(field, Map.of());
    for (String word : tokens.words()) {
      Listed listed = known.get(word);
      if (listed == null) {
        continue;
      }
      if (listed.alone != Listed.NONE) {
        met.accept(listed.alone);
      }
      for (int at = 0; at < listed.phrases.size(); at++) {
        int id = listed.phrases.get(at);
        if (tokens.holds(conditions.words(id))) {
          met.accept(id);
        }
      }
    }
  }
}
