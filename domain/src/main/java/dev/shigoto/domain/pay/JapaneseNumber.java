package dev.shigoto.domain.pay;

import java.util.OptionalLong;

/// A number as ads write it: 1,200 · 1万2千 · 23.5万 · 五百万 · 5,000千 · 1.2k. The text is already in
/// the spelling of [AdText].
final class JapaneseNumber {

  /// What such a number looks like; it never gives back a character once taken.
  static final String PATTERN =
      "(?:[0-9一二三四五六七八九十百千][0-9,.〇一二三四五六七八九十百千万億]{0,20}+(?:[kK](?![a-zA-Z]))?+(?: [万千])?+)";

  private static final String DIGITS = "〇一二三四五六七八九";

  /// Above this an amount is a mistake.
  private static final double LARGEST = 1e9;

  private double sections; // what 万 and 億 have closed
  private double section; // what 十, 百 and 千 have closed since
  private double current = Double.NaN; // digits without a unit yet

  private JapaneseNumber() {}

  /// The value, or empty where `spaced` is not a number up to a thousand million.
  static OptionalLong parse(String spaced) {
    String text = spaced.replace(" ", ""); // 25 万円
    JapaneseNumber number = new JapaneseNumber();
    int at = 0;
    while (at < text.length()) {
      int end = endOfDigits(text, at);
      if (end > at) {
        if (!number.digits(text.substring(at, end))) {
          return OptionalLong.empty();
        }
        at = end;
      } else {
        number.sign(text.charAt(at++));
      }
    }
    double value = number.sections + number.section + orZero(number.current);
    return value <= LARGEST ? OptionalLong.of(Math.round(value)) : OptionalLong.empty();
  }

  /// Whether the number says itself what it counts: 20万, 五百.
  static boolean hasUnit(String text) {
    return !text.chars().allMatch(it -> "0123456789,.".indexOf(it) >= 0);
  }

  private static int endOfDigits(String text, int from) {
    int end = from;
    while (end < text.length() && "0123456789,.".indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    return end;
  }

  private boolean digits(String digits) {
    try {
      current = Double.parseDouble(digits.replace(",", ""));
      return true;
    } catch (NumberFormatException e) { // 1.2.3
      return false;
    }
  }

  private void sign(char sign) {
    switch (sign) {
      case '十' -> multiply(10);
      case '百' -> multiply(100);
      case '千', 'k', 'K' -> multiply(1000);
      case '万' -> close(10_000);
      case '億' -> close(100_000_000);
      default -> current = 10 * orZero(current) + DIGITS.indexOf(sign); // 二五〇
    }
  }

  private void multiply(int unit) {
    section += (Double.isNaN(current) ? 1 : current) * unit;
    current = Double.NaN;
  }

  private void close(int unit) {
    sections += (section + orZero(current)) * unit;
    section = 0;
    current = Double.NaN;
  }

  private static double orZero(double value) {
    return Double.isNaN(value) ? 0 : value;
  }
}
