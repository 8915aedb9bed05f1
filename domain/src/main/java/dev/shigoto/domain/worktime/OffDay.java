package dev.shigoto.domain.worktime;

import java.util.Arrays;

/// A day that an ad names as free.
public enum OffDay {
  MONDAY("月"),
  TUESDAY("火"),
  WEDNESDAY("水"),
  THURSDAY("木"),
  FRIDAY("金"),
  SATURDAY("土"),
  SUNDAY("日"),
  /// Public holidays (国民の祝日).
  PUBLIC_HOLIDAYS("祝");

  private final String label;

  OffDay(String label) {
    this.label = label;
  }

  /// The day of a letter: 土.
  static OffDay of(char letter) {
    return Arrays.stream(values())
        .filter(it -> it.label.charAt(0) == letter)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no day is called " + letter));
  }

  /// What seekers read.
  public String label() {
    return label;
  }
}
