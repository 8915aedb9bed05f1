package dev.shigoto.models.train;

import java.util.stream.IntStream;

/// The discounted cumulative gain of an order (Järvelin and Kekäläinen 2002) with the grade itself
/// as gain, which trainers improve and measures of relevance normalise.
public final class DiscountedGain {

  private DiscountedGain() {}

  /// The gain of the first `depth`.
  ///
  /// @param grades from the first place to the last
  public static double at(int depth, IntStream grades) {
    int[] first = grades.limit(depth).toArray();
    double sum = 0;
    for (int place = 0; place < first.length; place++) {
      sum += first[place] * discount(place);
    }
    return sum;
  }

  /// @param place counted from 0, where it is 1
  static double discount(int place) {
    return StrictMath.log(2) / StrictMath.log(place + 2.0);
  }
}
