package dev.shigoto.domain.skill;

import java.util.ArrayList;
import java.util.List;

/// The spellings that one entry of a word list stands for: a(b|c|) is ab, ac and a.
final class Variants {

  private Variants() {}

  static List<String> of(String entry) {
    int open = entry.indexOf('(');
    if (open < 0) {
      return List.of(entry);
    }
    int close = close(entry, open);
    List<String> rests = of(entry.substring(close + 1));
    List<String> found = new ArrayList<>();
    for (String choice : choices(entry.substring(open + 1, close))) {
      for (String middle : of(choice)) {
        rests.forEach(rest -> found.add(entry.substring(0, open) + middle + rest));
      }
    }
    return found;
  }

  private static int close(String entry, int open) {
    int depth = 0;
    for (int i = open; i < entry.length(); i++) {
      depth += depthOf(entry.charAt(i));
      if (depth == 0) {
        return i;
      }
    }
    throw new IllegalStateException("a bracket is not closed in " + entry);
  }

  private static List<String> choices(String text) {
    List<String> found = new ArrayList<>();
    int depth = 0;
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      depth += depthOf(text.charAt(i));
      if (depth == 0 && text.charAt(i) == '|') {
        found.add(text.substring(start, i));
        start = i + 1;
      }
    }
    found.add(text.substring(start));
    return found;
  }

  private static int depthOf(char letter) {
    return letter == '(' ? 1 : letter == ')' ? -1 : 0;
  }
}
