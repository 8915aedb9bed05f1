package dev.shigoto.models.train;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// The rows of one query with their grades, and how good an order of them is.
final class Judged {

  private final int[] grades;

  Judged(List<JudgedRow> rows) {
    grades = rows.stream().mapToInt(JudgedRow::grade).toArray();
  }

  /// Whether any order is better than another.
  boolean tells() {
    return IntStream.of(grades).distinct().count() > 1;
  }

  /// The place of every row when the highest score comes first; rows of equal score keep their
  /// order.
  private int[] places(float[] scores) {
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

  /// Normalised discounted cumulative gain of the first ten.
  double ndcg10(float[] scores) {
    return DiscountedGain.at(10, inOrderOf(scores)) / DiscountedGain.at(10, best());
  }

  private IntStream best() {
    return IntStream.of(grades).map(grade -> -grade).sorted().map(grade -> -grade);
  }

  private IntStream inOrderOf(float[] scores) {
    int[] places = places(scores);
    int[] ordered = new int[grades.length];
    for (int row = 0; row < grades.length; row++) {
      ordered[places[row]] = grades[row];
    }
    return IntStream.of(ordered);
  }
}
