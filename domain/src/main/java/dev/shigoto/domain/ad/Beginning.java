package dev.shigoto.domain.ad;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// How what a part of a pattern matches may begin: each first letter with the letters that may
/// follow it. Immutable.
///
/// @param empty whether the part may match nothing
/// @param anywhere whether it may begin with any letter; then `letters` is empty
/// @param letters for each first letter those that may follow, [#END] where the match may end
///     behind it, [#ANY] where any may follow
record Beginning(boolean empty, boolean anywhere, Map<Character, Set<Character>> letters) {

  /// Not a letter of any text.
  static final char END = '\uFFFE';

  /// Not a letter of any text.
  static final char ANY = '\uFFFF';

  static final Beginning NOTHING = new Beginning(true, false, Map.of());
  static final Beginning ANYTHING = new Beginning(false, true, Map.of());

  private static final int MOST_LETTERS = 200;
  private static final int MOST_BEHIND_ONE = 100;

  /// Of one letter out of `choice`.
  static Beginning of(Set<Character> choice) {
    Map<Character, Set<Character>> letters = new TreeMap<>();
    choice.forEach(letter -> letters.put(letter, Set.of(END)));
    return new Beginning(false, false, letters).limited();
  }

  /// Of a match that is one of this or of `other`.
  Beginning or(Beginning other) {
    if (anywhere || other.anywhere) {
      return new Beginning(empty || other.empty, true, Map.of());
    }
    Map<Character, Set<Character>> both = new TreeMap<>();
    letters.forEach((first, next) -> add(both, first, next));
    other.letters.forEach((first, next) -> add(both, first, next));
    return new Beginning(empty || other.empty, false, both).limited();
  }

  /// Of a match of this with one of `next` behind it.
  Beginning then(Beginning next) {
    if (anywhere || (empty && next.anywhere)) {
      return new Beginning(empty && next.empty, true, Map.of());
    }
    Map<Character, Set<Character>> both = new TreeMap<>();
    letters.forEach((first, behind) -> add(both, first, behind(behind, next)));
    if (empty) {
      next.letters.forEach((first, behind) -> add(both, first, behind));
    }
    return new Beginning(empty && next.empty, false, both).limited();
  }

  /// Of a match that may be left out.
  Beginning optional() {
    return new Beginning(true, anywhere, letters);
  }

  /// Of one match of this or more.
  Beginning repeated() {
    return then(optional());
  }

  private static Set<Character> behind(Set<Character> behind, Beginning next) {
    if (!behind.contains(END)) {
      return behind;
    }
    Set<Character> found = new TreeSet<>(behind);
    if (!next.empty) {
      found.remove(END);
    }
    if (next.anywhere) {
      found.add(ANY);
    }
    found.addAll(next.letters.keySet());
    return found;
  }

  private static void add(
      Map<Character, Set<Character>> letters, Character first, Set<Character> behind) {
    letters.computeIfAbsent(first, it -> new TreeSet<>()).addAll(behind);
  }

  /// Too many letters are any letter.
  private Beginning limited() {
    if (letters.size() > MOST_LETTERS) {
      return new Beginning(empty, true, Map.of());
    }
    letters.replaceAll((first, next) -> next.size() > MOST_BEHIND_ONE ? Set.of(ANY, END) : next);
    return this;
  }
}
