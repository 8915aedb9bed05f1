package dev.shigoto.alerts.matching;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// One word, or several side by side, in one field. At one place any of several words may stand.
final class Words implements Rule {

  private final String field;
  private final String[] words;
  private final int[] places;

  private Words(String field, String[] words, int[] places) {
    this.field = field;
    this.words = words;
    this.places = places;
  }

  static Words one(String field, String word) {
    return new Words(field, new String[] {word}, new int[] {0});
  }

  /// @param places of the words in their phrase, rising; equal where one of several words suffices
  static Words phrase(String field, String[] words, int[] places) {
    if (words.length != places.length || words.length == 0) {
      throw new IllegalArgumentException(
          "%d words at %d places".formatted(words.length, places.length));
    }
    return new Words(field, words.clone(), places.clone());
  }

  String field() {
    return field;
  }

  int size() {
    return words.length;
  }

  String word(int at) {
    return words[at];
  }

  int place(int at) {
    return places[at];
  }

  /// Whether nothing need be known but that the word stands there.
  boolean isOne() {
    return words.length == 1;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Words it
        && field.equals(it.field)
        && Arrays.equals(words, it.words)
        && Arrays.equals(places, it.places);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * field.hashCode() + Arrays.hashCode(words)) + Arrays.hashCode(places);
  }

  @Override
  public String toString() {
    return IntStream.range(0, words.length)
        .mapToObj(i -> places[i] + ":" + words[i])
        .collect(Collectors.joining(" ", field + "(", ")"));
  }
}
