package dev.shigoto.domain.ad;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What is known of the matches of a pattern before a text is read: with which letters they begin,
/// and which words they have. Most rules are ruled out by it for most ads.
public final class Sought {

  private static final Map<Pattern, Sought> KNOWN = new ConcurrentHashMap<>();

  /// More words than this cost more than they spare.
  private static final int FEW = 12;

  /// A letter that more others may follow is looked up alone.
  private static final int MOST_PAIRS = 8;

  private static final int PAGE = 256;

  /// @param behind empty where any letter may follow
  private record First(char letter, String behind) {

    boolean isPair() {
      return !behind.isEmpty() && behind.length() <= MOST_PAIRS;
    }
  }

  private final boolean anywhere;
  private final First[] firsts;
  private final @Nullable String[][] pages = new String[Character.MAX_VALUE / PAGE + 1][];
  private final String[] words;
  private final int lookups;

  private Sought(Pattern pattern) {
    PatternReader.Part part = PatternReader.read(pattern);
    this.anywhere = part.beginning().anywhere() || part.beginning().empty();
    this.firsts = anywhere ? new First[0] : firsts(part.beginning());
    this.words = anywhere && part.beginning().empty() ? new String[0] : few(part.needs().words());
    int count = 0;
    for (First first : firsts) {
      count += first.isPair() ? first.behind.length() : 1;
      note(first);
    }
    this.lookups = count;
  }

  public static Sought by(Pattern pattern) {
    Sought known = KNOWN.get(pattern);
    return known == null ? KNOWN.computeIfAbsent(pattern, Sought::new) : known;
  }

  private static First[] firsts(Beginning beginning) {
    List<First> found = new ArrayList<>();
    beginning.letters().forEach((letter, behind) -> found.add(new First(letter, spelled(behind))));
    return found.toArray(First[]::new);
  }

  /// What is taken out of a text leaves a new line behind, which is in no index.
  private static String spelled(Set<Character> behind) {
    if (behind.contains(Beginning.END)
        || behind.contains(Beginning.ANY)
        || behind.contains(Places.TAKEN)) {
      return "";
    }
    StringBuilder letters = new StringBuilder();
    behind.forEach(letters::append);
    return letters.toString();
  }

  private static String[] few(Set<String> words) {
    boolean known = words.stream().noneMatch(it -> it.indexOf(Places.TAKEN) >= 0);
    return known && words.size() <= FEW ? words.toArray(String[]::new) : new String[0];
  }

  private void note(First first) {
    String[] page = pages[first.letter / PAGE];
    if (page == null) {
      page = new String[PAGE];
      pages[first.letter / PAGE] = page;
    }
    page[first.letter % PAGE] = first.behind;
  }

  /// Never false where a match begins.
  public boolean mayBegin(CharSequence text, int at) {
    if (anywhere) {
      return true;
    }
    char letter = text.charAt(at);
    String[] page = pages[letter / PAGE];
    String behind = page == null ? null : page[letter % PAGE];
    return behind != null
        && (behind.isEmpty()
            || (at + 1 < text.length() && behind.indexOf(text.charAt(at + 1)) >= 0));
  }

  /// Never false for a text that has a match.
  boolean mayBeIn(Places places) {
    for (String word : words) {
      if (places.has(word)) {
        return true;
      }
    }
    return words.length == 0;
  }

  /// Whether to look up where matches may begin is less work than to go through `length` letters.
  boolean isLookedUp(int length) {
    return !anywhere && lookups < length;
  }

  /// All places where a match may begin.
  int[] places(Places places) {
    PlaceList found = new PlaceList();
    for (First first : firsts) {
      if (first.isPair()) {
        places.findPairs(first.letter, first.behind, found);
      } else {
        places.find(first.letter, first.behind, found);
      }
    }
    return found.sorted();
  }
}
