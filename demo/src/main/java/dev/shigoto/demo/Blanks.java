package dev.shigoto.demo;

import java.util.function.Function;

/// Fills `{…}` in sentences.
final class Blanks {

  private Blanks() {}

  /// Replaces each `{name}` by what `value` knows of it.
  static String fill(String text, Function<String, String> value) {
    StringBuilder filled = new StringBuilder(text.length() + 32);
    int done = 0;
    for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', done)) {
      int close = text.indexOf('}', open);
      filled.append(text, done, open).append(value.apply(text.substring(open + 1, close)));
      done = close + 1;
    }
    return filled.append(text, done, text.length()).toString();
  }

  /// Fills a text of which all blanks are numbers.
  static String numbers(String text, Dice dice) {
    return text.indexOf('{') < 0 ? text : fill(text, range -> number(range, dice));
  }

  /// A number of the range, for example of `20-35`.
  static String number(String range, Dice dice) {
    int dash = range.indexOf('-');
    int low = Integer.parseInt(range.substring(0, dash));
    return Integer.toString(dice.between(low, Integer.parseInt(range.substring(dash + 1))));
  }
}
