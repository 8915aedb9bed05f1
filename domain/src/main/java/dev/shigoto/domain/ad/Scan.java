package dev.shigoto.domain.ad;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds a pattern as [Matcher#find] does, trying only where a match may begin. Most characters of
/// an ad begin no word that a rule looks for, so that this takes a fraction of the time.
public final class Scan {

  private static final Map<Pattern, FirstCharacters> KNOWN = new ConcurrentHashMap<>();

  private final FirstCharacters first;
  private final CharSequence text;
  private final Matcher matcher;
  private int next;

  private Scan(Pattern pattern, CharSequence text) {
    this.first = KNOWN.computeIfAbsent(pattern, FirstCharacters::new);
    this.text = text;
    this.matcher = pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
  }

  /// @param pattern one of a fixed set: what is learned of it is kept for good
  public static Scan of(Pattern pattern, CharSequence text) {
    return new Scan(pattern, text);
  }

  /// Whether `text` has a match anywhere.
  public static boolean finds(Pattern pattern, CharSequence text) {
    return of(pattern, text).find();
  }

  /// Moves to the next match. What was read already may have been changed meanwhile.
  public boolean find() {
    for (int at = next; at < text.length(); at++) {
      if (first.mayBegin(text.charAt(at)) && matcher.region(at, text.length()).lookingAt()) {
        next = Math.max(matcher.end(), at + 1);
        return true;
      }
    }
    next = text.length();
    return false;
  }

  /// The match that [#find] has moved to.
  public Matcher match() {
    return matcher;
  }
}
