package dev.shigoto.models.train;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Reads the trees of a LightGBM model in its text format.
final class TreeText {

  private static final int CATEGORICAL = 1;
  private static final int DEFAULT_LEFT = 2;
  private static final int MISSING = 0b1100;
  private static final int MISSING_IS_ZERO = 0b0100;
  private static final int MISSING_IS_NAN = 0b1000;

  private final Map<String, String> lines;

  private TreeText(Map<String, String> lines) {
    this.lines = lines;
  }

  static List<Tree> trees(String model) {
    List<Tree> trees = new ArrayList<>();
    Map<String, String> lines = new HashMap<>();
    for (String line :
        (Iterable<String>) Stream.concat(model.lines(), Stream.of("Tree="))::iterator) {
      if (line.startsWith("Tree=") || line.equals("end of trees")) {
        if (lines.containsKey("leaf_value")) {
          trees.add(new TreeText(lines).tree());
        }
        lines = new HashMap<>();
      } else if (line.contains("=")) {
        int sign = line.indexOf('=');
        lines.put(line.substring(0, sign), line.substring(sign + 1));
      }
    }
    return trees;
  }

  private Tree tree() {
    if (numbers("leaf_value").length == 1) {
      int[] none = {};
      return new Tree(none, new float[0], new boolean[0], none, none, numbers("leaf_value"));
    }
    int[] kinds = integers("decision_type");
    double[] thresholds = numbers("threshold");
    float[] rounded = new float[thresholds.length];
    boolean[] missingLeft = new boolean[thresholds.length];
    for (int i = 0; i < rounded.length; i++) {
      rounded[i] = Tree.roundedDown(thresholds[i]);
      missingLeft[i] = missingLeft(kinds[i], thresholds[i]);
    }
    return new Tree(
        integers("split_feature"),
        rounded,
        missingLeft,
        integers("left_child"),
        integers("right_child"),
        numbers("leaf_value"));
  }

  /// Where nothing was missing in training, LightGBM takes what is missing for a zero.
  private static boolean missingLeft(int kind, double threshold) {
    if ((kind & CATEGORICAL) != 0 || (kind & MISSING) == MISSING_IS_ZERO) {
      throw new IllegalArgumentException("splits of the kind " + kind + " cannot be read");
    }
    return (kind & MISSING) == MISSING_IS_NAN ? (kind & DEFAULT_LEFT) != 0 : 0 <= threshold;
  }

  private int[] integers(String name) {
    return cells(name).mapToInt(Integer::parseInt).toArray();
  }

  private double[] numbers(String name) {
    return cells(name).mapToDouble(TreeText::number).toArray();
  }

  /// All that is known goes left of an infinite threshold, and what is missing right.
  private static double number(String text) {
    return text.equals("inf") ? Double.POSITIVE_INFINITY : Double.parseDouble(text);
  }

  private Stream<String> cells(String name) {
    return Stream.of(lines.getOrDefault(name, "").strip().split(" "));
  }
}
