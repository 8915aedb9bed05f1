package dev.shigoto.alerts.matching;

/// How many clauses must match, as the engine reads `2<2 7<25%`: of up to two all, of up to seven
/// two, of more a quarter.
final class MinimumShouldMatch {

  private MinimumShouldMatch() {}

  static int of(String specification, int clauses) {
    if (!specification.contains("<")) {
      return count(specification.strip(), clauses);
    }
    int least = clauses;
    for (String step : specification.strip().split("\\s+")) {
      String[] parts = step.split("<", 2);
      if (clauses <= Integer.parseInt(parts[0])) {
        return least;
      }
      least = count(parts[1], clauses);
    }
    return least;
  }

  /// Percentages are rounded down; what is below zero may be missing.
  private static int count(String number, int clauses) {
    int least =
        number.endsWith("%")
            ? (int) (clauses * Integer.parseInt(number.substring(0, number.length() - 1)) / 100f)
            : Integer.parseInt(number);
    int counted = least < 0 ? clauses + least : least;
    return Math.clamp(counted, 0, clauses);
  }
}
