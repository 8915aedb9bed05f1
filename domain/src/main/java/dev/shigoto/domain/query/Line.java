package dev.shigoto.domain.query;

import dev.shigoto.domain.ad.AdField;
import dev.shigoto.domain.ad.AdText;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Terms that stand side by side, as one text in the spelling of {@link AdText} with a
/// space between them. What a stage has understood is taken out of it; what remains are
/// terms again.
final class Line {

  /// A part that nobody has taken yet, without spaces in it.
  record Free(int start, int end, String text) {}

  private static final Pattern PARTICLES =
      Pattern.compile(
          "(?:で(?!き)|[のにへがともをはなや、・/,&+]|る(?![ぁ-ん])|から|より|さん|まで|での|への|かつ|です|ます|つき|付き|き(?![ぁ-ん])|な|ok|OK)+");
  private static final Pattern LAST_PARTICLES =
      Pattern.compile("(?:で(?!き)|[のにへがともをはなや、・/,&+]|る(?![ぁ-ん])|から|より)+$");

  /// What makes of a place or contract all others.
  static final Pattern BUT = Pattern.compile("^ ?(?:は|を)?(?:以外|除く|除いて|じゃない|ではない)(?:で|の)?");

  private final AdText text;
  private final BitSet taken = new BitSet();
  private final BitSet hidden = new BitSet();

  Line(List<String> terms) {
    text = AdText.of(AdField.TITLE, String.join(" ", terms));
  }

  AdText ad() {
    return text;
  }

  /// In the spelling of {@link AdText}.
  String normal() {
    return text.normal();
  }

  /// As it was typed.
  String typed(int start, int end) {
    return text.span(start, end).text();
  }

  /// Characters between the blanks around a place.
  int lengthAround(int at) {
    int end = normal().indexOf(' ', at);
    return (end < 0 ? normal().length() : end) - normal().lastIndexOf(' ', at) - 1;
  }

  /// Behind 以外, where it stands at `end`; otherwise `end`.
  int behindBut(int end) {
    Matcher but = BUT.matcher(normal().substring(end));
    return but.find() ? end + but.end() : end;
  }

  boolean isFree(int start, int end) {
    int next = taken.nextSetBit(start);
    return next < 0 || next >= end;
  }

  void take(int start, int end) {
    taken.set(start, end);
  }

  /// As {@link #take}, and a model that reads sentences must not read it: a place, a figure, what
  /// is wished away.
  void hide(int start, int end) {
    take(start, end);
    hidden.set(start, end);
  }

  /// As it was typed, without what is hidden.
  String said() {
    return without(hidden).stream()
        .map(it -> trimmed(it, hidden))
        .filter(it -> it.end() > it.start())
        .map(it -> typed(it.start(), it.end()))
        .collect(Collectors.joining(" "));
  }

  /// What is left, in its order.
  List<Free> free() {
    return without(taken);
  }

  private List<Free> without(BitSet gone) {
    List<Free> free = new ArrayList<>();
    int start = 0;
    for (int at = 0; at <= normal().length(); at++) {
      if (at == normal().length() || normal().charAt(at) == ' ' || gone.get(at)) {
        if (at > start) {
          free.add(new Free(start, at, normal().substring(start, at)));
        }
        start = at + 1;
      }
    }
    return free;
  }

  /// What is left, cut where a particle parts words: 東京 and 在宅 of 東京で在宅.
  List<Free> chunks() {
    List<Free> chunks = new ArrayList<>();
    for (Free free : rest()) {
      int start = free.start();
      for (int at = free.start() + 1; at < free.end(); at++) {
        if (parts(at, free)) {
          addChunk(chunks, start, at);
          start = at + 1;
        }
      }
      addChunk(chunks, start, free.end());
    }
    return chunks;
  }

  private void addChunk(List<Free> chunks, int start, int end) {
    if (end > start) {
      chunks.add(new Free(start, end, normal().substring(start, end)));
    }
  }

  private boolean parts(int at, Free free) {
    char letter = normal().charAt(at);
    if ("、・/,&+".indexOf(letter) >= 0) {
      return true;
    }
    return "でのにへがとをはや".indexOf(letter) >= 0
        && !isHiragana(normal().charAt(at - 1))
        && at + 1 < free.end()
        && !isHiragana(normal().charAt(at + 1));
  }

  private static boolean isHiragana(char letter) {
    return letter >= 'ぁ' && letter <= 'ん';
  }

  /// What is left, without the particles that stood between it and what was taken.
  List<Free> rest() {
    return free().stream()
        .map(it -> trimmed(it, taken))
        .filter(it -> it.end() > it.start())
        .toList();
  }

  private Free trimmed(Free free, BitSet gone) {
    int start = free.start();
    int end = free.end();
    if (start > 0 && gone.get(start - 1)) {
      var lead = PARTICLES.matcher(free.text());
      start += lead.lookingAt() ? lead.end() : 0;
    }
    if (end < normal().length() && gone.get(end) && end > start) {
      var tail = LAST_PARTICLES.matcher(normal().substring(start, end));
      end = tail.find() ? start + tail.start() : end;
    }
    return new Free(start, end, normal().substring(start, end));
  }
}
