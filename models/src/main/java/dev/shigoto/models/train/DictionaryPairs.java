package dev.shigoto.models.train;

import dev.shigoto.domain.dictionary.Alternative;
import dev.shigoto.domain.dictionary.Alternative.Kind;
import dev.shigoto.domain.dictionary.SeekersDictionary;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/// The seekers' dictionary: a word belongs to those that mean the same, and a kind of it to it.
final class DictionaryPairs {

  private DictionaryPairs() {}

  static List<TextPair> all() {
    SeekersDictionary dictionary = SeekersDictionary.builtIn();
    return dictionary.words().stream()
        .flatMap(word -> of(word, dictionary.alternatives(word)).stream())
        .toList();
  }

  private static List<TextPair> of(String word, List<Alternative> alternatives) {
    List<String> equal = words(alternatives, Kind.EQUAL);
    TreeSet<String> all = new TreeSet<>(equal);
    all.add(word);
    String group = String.join(" ", all);
    List<TextPair> pairs = new ArrayList<>();
    if (!equal.isEmpty()) {
      pairs.add(new TextPair(word, String.join(" ", equal), group));
    }
    if (word.equals(all.first())) { // once per group
      words(alternatives, Kind.NARROWER)
          .forEach(narrower -> pairs.add(new TextPair(narrower, group, group)));
    }
    return pairs;
  }

  private static List<String> words(List<Alternative> alternatives, Kind kind) {
    return alternatives.stream().filter(it -> it.kind() == kind).map(Alternative::word).toList();
  }
}
