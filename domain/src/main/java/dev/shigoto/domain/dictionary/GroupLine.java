package dev.shigoto.domain.dictionary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Reads one line of a dictionary: `ナース、看護師 → 認定看護師`.
final class GroupLine {

  /// More words than this are no group but a topic.
  static final int MOST_WORDS = 24;

  static final int LONGEST_WORD = 40;

  static final String PARTING = "、";
  static final String ARROW = "→";

  private final String place;
  private final List<String> problems;

  private GroupLine(String place, List<String> problems) {
    this.place = place;
    this.problems = problems;
  }

  /// The group of a line; what is wrong with it is added to `problems`.
  static Group read(String line, String place, List<String> problems) {
    return new GroupLine(place, problems).group(line);
  }

  private Group group(String line) {
    String[] sides = line.split(ARROW, -1);
    if (sides.length > 2) {
      problem("has more than one " + ARROW);
    }
    List<String> words = words(sides[0]);
    List<String> narrower = sides.length > 1 ? words(sides[1]) : List.of();
    if (words.size() + narrower.size() < 2) {
      problem("\"" + line.strip() + "\" has one word, and a group needs two");
    }
    checkDistinct(words, narrower);
    return new Group(words, narrower, place);
  }

  private List<String> words(String side) {
    List<String> words = new ArrayList<>();
    for (String word : side.split(PARTING, -1)) {
      check(word.strip());
      words.add(word.strip());
    }
    if (words.size() > MOST_WORDS) {
      problem("has " + words.size() + " words on one side, and at most " + MOST_WORDS + " can be");
    }
    return words;
  }

  private void check(String word) {
    if (word.isEmpty()) {
      problem("has a blank where a word should be");
    } else if (word.length() > LONGEST_WORD) {
      problem("\"" + word + "\" is longer than " + LONGEST_WORD + " characters");
    } else if (WordKey.of(word).length() < 2) {
      problem("\"" + word + "\" is a single character, which means too much");
    } else if (word.codePoints().noneMatch(Character::isLetter)) {
      problem("\"" + word + "\" has no letter");
    }
  }

  private void checkDistinct(List<String> words, List<String> narrower) {
    Map<String, String> seen = new HashMap<>();
    for (List<String> side : List.of(words, narrower)) {
      for (String word : side) {
        String before = seen.put(WordKey.of(word), word);
        if (before != null && !word.isEmpty()) {
          problem(
              before.equals(word)
                  ? "says \"" + word + "\" twice"
                  : "\"" + before + "\" and \"" + word + "\" are one word in two spellings");
        }
      }
    }
  }

  private void problem(String what) {
    problems.add(place + " " + what);
  }
}
