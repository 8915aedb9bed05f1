package dev.shigoto.models.margin;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Reads one tree of a LightGBM model.
final class TextTree {

  private static final int CATEGORICAL = 1;
  private static final int DEFAULT_LEFT = 2;
  private static final int MISSING = 0b1100;
  private static final int MISSING_IS_NOTHING = 0;
  private static final int MISSING_IS_ZERO = 0b0100;
  private static final int MISSING_IS_NAN = 0b1000;
  private static final int KINDS = CATEGORICAL | DEFAULT_LEFT | MISSING;

  private final TextBlock block;

  private TextTree(TextBlock block) {
    this.block = block;
  }

  static Tree read(TextBlock block) {
    try {
      block.require("num_cat", 0, "splits by category cannot be served; train on numbers");
      if (block.has("is_linear")) {
        block.require("is_linear", 0, "linear trees cannot be served; train without linear_tree");
      }
      TextTree text = new TextTree(block);
      return new Tree(text.splits(), text.leaves("leaf_value"), text.covers());
    } catch (IllegalArgumentException e) {
      throw block.wrong(e);
    }
  }

  private List<Split> splits() {
    int count = block.integer("num_leaves") - 1;
    int[] features = sized("split_feature", block.integers("split_feature"), count);
    double[] thresholds = block.numbers("threshold");
    int[] kinds = sized("decision_type", block.integers("decision_type"), count);
    int[] left = sized("left_child", block.integers("left_child"), count);
    int[] right = sized("right_child", block.integers("right_child"), count);
    if (thresholds.length != count) {
      throw wrongSize("threshold", count, thresholds.length);
    }
    List<Split> splits = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      splits.add(split(features[i], thresholds[i], kinds[i], left[i], right[i]));
    }
    return splits;
  }

  /// Where nothing was missing in training, LightGBM takes what is missing for a zero.
  private static Split split(int feature, double threshold, int kind, int left, int right) {
    if ((kind & ~KINDS) != 0 || (kind & CATEGORICAL) != 0) {
      throw new IllegalArgumentException(
          "decision_type must be that of a split by a number, but one is " + kind);
    }
    float rounded = Split.roundedDown(threshold);
    boolean byDefault = (kind & DEFAULT_LEFT) != 0;
    return switch (kind & MISSING) {
      case MISSING_IS_NOTHING -> new Split(feature, rounded, false, 0 <= threshold, left, right);
      case MISSING_IS_ZERO -> new Split(feature, rounded, true, byDefault, left, right);
      case MISSING_IS_NAN -> new Split(feature, rounded, false, byDefault, left, right);
      default ->
          throw new IllegalArgumentException(
              "decision_type must say that nothing, zero or NaN is missing, but one is " + kind);
    };
  }

  private List<Double> leaves(String name) {
    return Arrays.stream(block.numbers(name)).boxed().toList();
  }

  /// A tree of one leaf says that it held no rows.
  private List<Double> covers() {
    return leaves("leaf_count").stream().map(rows -> Math.max(rows, 1)).toList();
  }

  private static int[] sized(String name, int[] cells, int count) {
    if (cells.length != count) {
      throw wrongSize(name, count, cells.length);
    }
    return cells;
  }

  private static IllegalArgumentException wrongSize(String name, int expected, int actual) {
    return new IllegalArgumentException(
        "%s must have %d cells, but has %d".formatted(name, expected, actual));
  }
}
