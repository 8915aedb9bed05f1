package dev.shigoto.domain.dictionary;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Groups under construction: each word stands in one group, and no word is narrower than itself.
final class GroupTable {

  private final Map<String, Group> byWord;
  private final List<String> problems;

  GroupTable(Map<String, Group> before, List<String> problems) {
    this.byWord = new HashMap<>(before);
    this.problems = problems;
  }

  Map<String, Group> byWord() {
    return Map.copyOf(byWord);
  }

  /// Adds groups of one source. They may add words to a group of an earlier source, but not
  /// bring two together, and not contradict each other.
  void add(List<Group> source) {
    Map<String, Group> own = new HashMap<>();
    for (Group group : source) {
      boolean sound = true;
      for (String word : group.words()) {
        Group other = own.putIfAbsent(WordKey.of(word), group);
        if (other != null && !other.equals(group)) {
          sound = false;
          problems.add(
              group.place()
                  + " has \""
                  + word
                  + "\", which stands in "
                  + other.place()
                  + " already");
        }
      }
      if (sound) {
        join(group);
      }
    }
    findCircles(source);
  }

  private void join(Group group) {
    Set<Group> before = new LinkedHashSet<>();
    group.words().stream().map(this::groupOf).filter(Objects::nonNull).forEach(before::add);
    if (before.size() > 1) {
      problems.add(
          group.place()
              + " would bring together the groups of "
              + String.join(" and ", places(before)));
    } else {
      put(before.stream().findFirst().map(it -> it.joinedBy(group)).orElse(group));
    }
  }

  private void put(Group group) {
    group.words().forEach(word -> byWord.put(WordKey.of(word), group));
  }

  /// 看護職 → 看護師 and 看護師 → 看護職 together would be equality, said by mistake.
  private void findCircles(Collection<Group> source) {
    for (Group group : source) {
      for (String word : group.narrower()) {
        Set<String> below = below(word, new HashSet<>());
        if (group.words().stream().map(WordKey::of).anyMatch(below::contains)) {
          problems.add(
              group.place()
                  + " says that \""
                  + word
                  + "\" is a kind of "
                  + group.words().getFirst()
                  + ", and other lines say the reverse");
        }
      }
    }
  }

  /// The keys of all words that are equal to or narrower than `word`.
  private Set<String> below(String word, Set<String> found) {
    if (found.add(WordKey.of(word))) {
      Group group = groupOf(word);
      if (group != null) {
        group.words().forEach(equal -> found.add(WordKey.of(equal)));
        group.narrower().forEach(narrower -> below(narrower, found));
      }
    }
    return found;
  }

  private @Nullable Group groupOf(String word) {
    return byWord.get(WordKey.of(word));
  }

  private static List<String> places(Set<Group> groups) {
    return new ArrayList<>(groups.stream().map(Group::place).toList());
  }

  static Stream<Group> distinct(Map<String, Group> byWord) {
    return byWord.values().stream().distinct();
  }
}
