package dev.shigoto.retrieval.suggest;

/// One key more, one less, one other, or two in the wrong order.
final class OneSlip {

  private OneSlip() {}

  /// Whether one slip, and not none, makes one of the other.
  static boolean between(String a, String b) {
    int longer = a.length() - b.length();
    if (longer < -1 || longer > 1) {
      return false;
    }
    int same = commonStart(a, b);
    if (longer == 0) {
      return same < a.length() && (restEqual(a, same + 1, b, same + 1) || swapped(a, b, same));
    }
    return longer > 0 ? restEqual(a, same + 1, b, same) : restEqual(a, same, b, same + 1);
  }

  private static int commonStart(String a, String b) {
    int same = 0;
    while (same < a.length() && same < b.length() && a.charAt(same) == b.charAt(same)) {
      same++;
    }
    return same;
  }

  private static boolean swapped(String a, String b, int at) {
    return at + 1 < a.length()
        && a.charAt(at) == b.charAt(at + 1)
        && a.charAt(at + 1) == b.charAt(at)
        && restEqual(a, at + 2, b, at + 2);
  }

  private static boolean restEqual(String a, int fromA, String b, int fromB) {
    return a.length() - fromA == b.length() - fromB
        && a.regionMatches(fromA, b, fromB, a.length() - fromA);
  }
}
