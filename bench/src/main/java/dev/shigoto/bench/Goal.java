package dev.shigoto.bench;

import java.util.Locale;

/// What a ratio must be and what it aims at. Where the aim is below the must, less is better.
record Goal(double must, double aim) {

  String verdict(double ratio) {
    return reaches(ratio, aim) ? "aim" : reaches(ratio, must) ? "must" : "missed";
  }

  private boolean reaches(double ratio, double goal) {
    return aim < must ? ratio <= goal : ratio >= goal;
  }

  @Override
  public String toString() {
    String sign = aim < must ? "≤" : "≥";
    return String.format(Locale.ROOT, "must %s %.2f, aim %s %.2f", sign, must, sign, aim);
  }
}
