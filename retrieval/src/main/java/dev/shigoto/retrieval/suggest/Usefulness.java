package dev.shigoto.retrieval.suggest;

import dev.shigoto.retrieval.suggest.Key.Place;
import dev.shigoto.retrieval.suggest.Suggestion.Kind;

/// What makes a completion worth offering, in natural logarithms of jobs: an occupation is as good
/// as a company with e^1.5 times its jobs.
final class Usefulness {

  /// What was typed is the whole of it.
  private static final double WHOLE = 2.5;

  /// It is written as it was typed, and not only read so.
  private static final double WRITTEN = 0.5;

  /// Other kanji of the same reading.
  private static final double HOMOPHONE = -4;

  /// One key was missed.
  private static final double SLIPPED = -2;

  /// A letter that was not typed.
  private static final double LETTER = -0.05;

  private Usefulness() {}

  static double of(Kind kind, long count) {
    return Math.log1p((double) count) + of(kind);
  }

  private static double of(Kind kind) {
    return switch (kind) {
      case OCCUPATION -> 1.5;
      case PREFECTURE, LICENCE -> 1;
      case STATION, CITY, SKILL -> 0.8;
      case TITLE -> 0.2;
      case COMPANY -> 0;
    };
  }

  static double written(Place place, boolean whole) {
    return WRITTEN + heard(place, whole);
  }

  static double heard(Place place, boolean whole) {
    return of(place) + (whole ? WHOLE : 0);
  }

  static double otherKanji(Place place, boolean whole) {
    return HOMOPHONE + heard(place, whole);
  }

  /// What stands everywhere says little beside other words.
  static double alone(long count) {
    return -0.5 * Math.log1p((double) count);
  }

  static double slipped(Place place) {
    return SLIPPED + heard(place, false);
  }

  static double missing(String text, String typed) {
    return LETTER * Math.max(0, text.length() - typed.length());
  }

  private static double of(Place place) {
    return switch (place) {
      case START -> 0;
      case ALIAS -> -1;
      case INNER -> -1.5;
    };
  }
}
