package dev.shigoto.domain.ad;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Finds a pattern as [Matcher#find] does, trying only where a match may begin. Most rules find
/// nothing in most ads, which is known before anything is tried.
public final class Scan {

  private static final int[] NOWHERE = {};

  private final Sought sought;
  private final Pattern pattern;
  private final CharSequence text;
  private int @Nullable [] places;
  private int nextPlace;
  private int next;
  private @Nullable Matcher matcher;

  private Scan(Pattern pattern, Sought sought, CharSequence text, int @Nullable [] places) {
    this.pattern = pattern;
    this.sought = sought;
    this.text = text;
    this.places = places;
  }

  /// @param pattern one of a fixed set: what is known of it is kept for good
  public static Scan of(Pattern pattern, CharSequence text) {
    return new Scan(pattern, Sought.by(pattern), text, null);
  }

  /// Of the ad's words in their one spelling.
  public static Scan of(Pattern pattern, AdText text) {
    return of(pattern, text.places());
  }

  static Scan of(Pattern pattern, Places places) {
    return of(pattern, places, places.text());
  }

  /// @param left the text of `places`, of which parts may have been replaced by new lines
  public static Scan of(Pattern pattern, Places places, CharSequence left) {
    Sought sought = Sought.by(pattern);
    if (!sought.mayBeIn(places)) {
      return new Scan(pattern, sought, left, NOWHERE);
    }
    return new Scan(
        pattern, sought, left, sought.isLookedUp(left.length()) ? sought.places(places) : null);
  }

  /// Whether `text` has a match anywhere.
  public static boolean finds(Pattern pattern, CharSequence text) {
    return of(pattern, text).find();
  }

  /// The same for a text of which is known where its letters stand.
  public static boolean finds(Pattern pattern, Places places) {
    return of(pattern, places).find();
  }

  /// Moves to the next match. What was read already may have been changed meanwhile.
  public boolean find() {
    for (int at = place(); at < text.length(); at = place()) {
      next = at + 1;
      if (matcher().region(at, text.length()).lookingAt()) {
        next = Math.max(matcher().end(), next);
        return true;
      }
    }
    return false;
  }

  /// Where a match may begin, from `next` on; the end of the text where there is none.
  private int place() {
    return places == null ? placeByReading() : placeOf(places);
  }

  private int placeByReading() {
    int at = next;
    while (at < text.length() && !sought.mayBegin(text, at)) {
      at++;
    }
    return at;
  }

  private int placeOf(int[] known) {
    while (nextPlace < known.length && known[nextPlace] < next) {
      nextPlace++;
    }
    return nextPlace < known.length ? known[nextPlace] : text.length();
  }

  private Matcher matcher() {
    Matcher made = matcher;
    if (made == null) {
      made = pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
      matcher = made;
    }
    return made;
  }

  /// The match that [#find] has moved to.
  public Matcher match() {
    return matcher();
  }
}
