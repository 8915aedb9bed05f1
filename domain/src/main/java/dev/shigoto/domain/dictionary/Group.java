package dev.shigoto.domain.dictionary;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Words that mean the same, and words each of which is a kind of that.
///
/// @param place the file and line that say so, for messages
record Group(List<String> words, List<String> narrower, String place) {

  Group {
    words = List.copyOf(words);
    narrower = List.copyOf(narrower);
  }

  /// This group with all that `other` adds.
  Group joinedBy(Group other) {
    return new Group(
        distinct(words, other.words()),
        distinct(narrower, other.narrower()),
        place + " with " + other.place());
  }

  private static List<String> distinct(List<String> some, List<String> more) {
    Map<String, String> byKey = new LinkedHashMap<>();
    Stream.concat(some.stream(), more.stream())
        .forEach(word -> byKey.putIfAbsent(WordKey.of(word), word));
    return List.copyOf(byKey.values());
  }
}
