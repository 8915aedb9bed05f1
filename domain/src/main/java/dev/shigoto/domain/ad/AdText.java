package dev.shigoto.domain.ad;

import com.ibm.icu.text.Normalizer2;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One field of an ad in the one spelling that all parsers read: NFKC (full-width digits and
/// half-width kana folded), one kind of wave dash, one space between words. It remembers the ad's
/// own spelling, so that a fact can show the words it was read from.
public final class AdText {

  /// Characters of a text that are read; what follows is ignored.
  public static final int LIMIT = 20_000;

  private static final Normalizer2 NFKC = Normalizer2.getNFKCInstance();
  private static final char WAVE = '〜';

  /// ①8:30 is not 18:30.
  private static final Pattern MARKS = Pattern.compile("[①-⑳](?=[0-9０-９])");

  /// Of what NFKC makes of a letter that stands alone; 0 where it is not known yet.
  private static final byte[] LENGTHS = new byte[Character.MAX_VALUE + 1];

  private final AdField field;
  private final String original;
  private final String normal;
  private Optional<int[]> origins = Optional.empty();
  private Optional<Places> places = Optional.empty();

  private AdText(AdField field, String original) {
    this.field = field;
    this.original = original;
    this.normal = normal(original);
  }

  public static AdText of(AdField field, String original) {
    return new AdText(field, original);
  }

  /// `text` in that spelling.
  public static String normal(String text) {
    return spaced(folded(text)).strip();
  }

  /// As long as NFKC alone makes it.
  private static String folded(String text) {
    String composed = NFKC.normalize(head(text));
    char[] folded = composed.toCharArray();
    boolean waves = false;
    for (int i = 0; i < folded.length; i++) {
      if (isWave(composed, i)) {
        folded[i] = WAVE;
        waves = true;
      }
    }
    return waves ? new String(folded) : composed;
  }

  /// With one space for each run of them.
  private static String spaced(String folded) {
    StringBuilder spaced = new StringBuilder(folded.length());
    for (int i = 0; i < folded.length(); i++) {
      if (!isSpace(folded.charAt(i))) {
        spaced.append(folded.charAt(i));
      } else if (i == 0 || !isSpace(folded.charAt(i - 1))) {
        spaced.append(' ');
      }
    }
    return spaced.toString();
  }

  private static boolean isSpace(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
  }

  /// A dash is one between amounts: 900円ー950円.
  private static boolean isWave(String text, int at) {
    return switch (text.charAt(at)) {
      case '~', '∼', '〰' -> true;
      case 'ー', '―', '–', '—', '−' ->
          at > 0
              && at + 1 < text.length()
              && (isDigit(text.charAt(at - 1)) || "円万".indexOf(text.charAt(at - 1)) >= 0)
              && isDigit(text.charAt(at + 1));
      default -> false;
    };
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static String head(String text) {
    String head = text.length() <= LIMIT ? text : text.substring(0, LIMIT);
    return hasMarks(head) ? MARKS.matcher(head).replaceAll("・") : head;
  }

  private static boolean hasMarks(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= '①' && text.charAt(i) <= '⑳') {
        return true;
      }
    }
    return false;
  }

  public AdField field() {
    return field;
  }

  /// The field in that spelling.
  public String normal() {
    return normal;
  }

  /// Where the letters of [#normal] stand.
  public Places places() {
    Places known = places.orElseGet(() -> Places.of(normal));
    places = Optional.of(known);
    return known;
  }

  /// The ad's own words for a part of [#normal].
  public Span span(int start, int end) {
    if (normal.equals(original)) {
      return new Span(field, start, end, original.substring(start, end));
    }
    int[] origin = origins();
    int from = origin[start];
    int to = end == start ? from : endOfSegment(origin, end);
    return new Span(field, from, to, original.substring(from, to));
  }

  /// The ad's own words for what `match` has found in [#normal].
  public Span span(Matcher match) {
    return span(match.start(), match.end());
  }

  /// Where the next letter of the ad begins: ｶﾞ is two of its characters and one of ours, ㈱ is one
  /// of its and three of ours. Spaces behind the last letter are not part of it.
  private int endOfSegment(int[] origin, int end) {
    int next = end;
    while (origin[next] == origin[end - 1] && next < normal.length()) {
      next++;
    }
    int to = origin[next];
    while (to > origin[end - 1] + 1 && Character.isWhitespace(original.charAt(to - 1))) {
      to--;
    }
    return to;
  }

  /// For each character of [#normal], and for its end, where it comes from.
  private int[] origins() {
    int[] known = origins.orElseGet(this::findOrigins);
    origins = Optional.of(known);
    return known;
  }

  private int[] findOrigins() {
    String text = head(original);
    String folded = folded(text);
    int[] ofFolded = originsOfFolded(text, folded.length());
    int[] found = new int[folded.length() + 1];
    int length = 0;
    for (int i = 0; i < folded.length(); i++) {
      if (i == 0 || !isSpace(folded.charAt(i)) || !isSpace(folded.charAt(i - 1))) {
        found[length++] = ofFolded[i];
      }
    }
    found[length] = text.length();
    int leading = leadingSpaces(folded);
    return Arrays.copyOfRange(found, leading, leading + normal.length() + 1);
  }

  /// What [String#strip] takes away at the beginning.
  private static int leadingSpaces(String folded) {
    String spaced = spaced(folded);
    return spaced.length() - spaced.stripLeading().length();
  }

  /// NFKC works within segments: between two of them no character meets another.
  private static int[] originsOfFolded(String text, int length) {
    int[] origins = new int[length + 1];
    int at = 0;
    int start = 0;
    while (start < text.length()) {
      int end = endOfNfkcSegment(text, start);
      int folded = foldedLength(text, start, end);
      Arrays.fill(origins, at, at + folded, start);
      at += folded;
      start = end;
    }
    origins[at] = text.length();
    return origins;
  }

  /// Most segments are one letter, of which there are few: theirs is remembered. Two threads that
  /// find the same length at once do no harm.
  private static int foldedLength(String text, int start, int end) {
    if (end > start + 1) {
      return NFKC.normalize(text.substring(start, end)).length();
    }
    char letter = text.charAt(start);
    if (LENGTHS[letter] == 0) {
      LENGTHS[letter] = (byte) NFKC.normalize(String.valueOf(letter)).length();
    }
    return LENGTHS[letter];
  }

  private static int endOfNfkcSegment(String text, int start) {
    int end = start + Character.charCount(text.codePointAt(start));
    while (end < text.length() && !NFKC.hasBoundaryBefore(text.codePointAt(end))) {
      end += Character.charCount(text.codePointAt(end));
    }
    return end;
  }
}
