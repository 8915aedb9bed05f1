package dev.shigoto.models.train;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// The rows of one query with their grades, and how well an order of them is.
final class Judged {

  private final int[] grades;
  private final double ideal;

  Judged(List<JudgedRow> rows) {
    grades = rows.stream().mapToInt(JudgedRow::grade).toArray();
    int[] best = IntStream.of(grades).map(g -> -g).sorted().map(g -> -g).toArray();
    ideal = IntStream.range(0, best.length).mapToDouble(i -> best[i] * discount(i)).sum();
  }

  /// Whether any order is better than another.
  boolean tells() {
    return IntStream.of(grades).distinct().count() > 1;
  }

  int grade(int row) {
    return grades[row];
  }

  /// The place of every row when the highest score comes first; rows of equal score keep their
  /// order.
  int[] places(float[] scores) {
    int[] order =
        IntStream.range(0, scores.length)
            .boxed()
            .sorted(Comparator.comparingDouble(row -> -scores[row]))
            .mapToInt(Integer::intValue)
            .toArray();
    int[] places = new int[order.length];
    for (int place = 0; place < order.length; place++) {
      places[order[place]] = place;
    }
    return places;
  }

  /// How much nDCG changes if two rows swap their places.
  double swap(int a, int b, int[] places) {
    double discounts = discount(places[a]) - discount(places[b]);
    return Math.abs((grades[a] - grades[b]) * discounts) / ideal;
  }

  /// Normalised discounted cumulative gain of the first ten, with the grade as gain (Järvelin
  // 2002).
  double ndcg10(float[] scores) {
    int[] places = places(scores);
    int[] best = IntStream.of(grades).map(g -> -g).sorted().map(g -> -g).toArray();
    double gain = 0;
    double most = 0;
    for (int row = 0; row < grades.length; row++) {
      gain += places[row] < 10 ? grades[row] * discount(places[row]) : 0;
      most += row < 10 ? best[row] * discount(row) : 0;
    }
    return gain / most;
  }

  private static double discount(int place) {
    return StrictMath.log(2) / StrictMath.log(place + 2.0);
  }
}
