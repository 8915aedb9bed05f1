package dev.shigoto.domain.worktime;

import dev.shigoto.domain.ad.AdText;
import dev.shigoto.domain.ad.Scan;
import dev.shigoto.domain.ad.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What is left to read of a text: words that one rule has taken are gone for the next.
final class Unread {

  private static final char TAKEN = '\n';

  /// Runs of signs say nothing.
  private static final Pattern STATEMENT = Pattern.compile("[\\p{L}\\p{N}][^\\n]*");

  private final AdText text;
  private final StringBuilder left;
  private final List<TimeEvidence> evidence = new ArrayList<>();

  Unread(AdText text) {
    this.text = text;
    this.left = new StringBuilder(text.normal());
  }

  /// Spares trying a slow pattern.
  boolean hasAny(String... words) {
    return hasAny(List.of(words));
  }

  boolean hasAny(List<String> words) {
    return text.places().hasAny(words, left);
  }

  /// Takes each match that `reader` understands, as evidence of `matter`.
  void take(TimeMatter matter, Pattern words, Predicate<Matcher> reader) {
    Scan scan = Scan.of(words, text.places(), left);
    while (scan.find()) {
      Matcher matcher = scan.match();
      if (reader.test(matcher)) {
        evidence.add(new TimeEvidence(matter, text.span(matcher)));
        clear(matcher.start(), matcher.end());
      }
    }
  }

  /// Takes words that say nothing of the matter at hand.
  void drop(Pattern words) {
    drop(words, it -> true);
  }

  /// Takes those of them that `reader` takes for such.
  void drop(Pattern words, Predicate<Matcher> reader) {
    Scan scan = Scan.of(words, text.places(), left);
    while (scan.find()) {
      Matcher matcher = scan.match();
      if (reader.test(matcher)) {
        clear(matcher.start(), matcher.end());
      }
    }
  }

  /// Whether nothing is left beside this part.
  boolean isStatement(int start, int end) {
    return isEdge(start - 1) && isEdge(end);
  }

  private boolean isEdge(int at) {
    return at < 0 || at >= left.length() || " \n・、,:/()".indexOf(left.charAt(at)) >= 0;
  }

  private void clear(int start, int end) {
    for (int i = start; i < end; i++) {
      left.setCharAt(i, TAKEN);
    }
  }

  List<TimeEvidence> evidence() {
    return evidence;
  }

  /// The statements that nothing has taken.
  List<Span> rest() {
    return STATEMENT.matcher(left).results().map(it -> text.span(it.start(), it.end())).toList();
  }
}
