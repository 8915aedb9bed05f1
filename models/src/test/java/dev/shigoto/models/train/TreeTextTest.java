package dev.shigoto.models.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class TreeTextTest {

  /// 2 is "left or right by threshold, nothing missing", 8 "missing goes right", 10 "goes left".
  private static final String MODEL =
      """
      tree
      version=v4

      Tree=0
      num_leaves=3
      split_feature=1 0
      threshold=0.1 -0.5
      decision_type=10 8
      left_child=1 -1
      right_child=-3 -2
      leaf_value=1 2 4

      Tree=1
      num_leaves=1
      leaf_value=0.25

      end of trees
      feature_importances:
      """;

  @Test
  void a_row_goes_left_up_to_the_threshold() {
    assertEquals(1, score(-0.5f, 0));
    assertEquals(2, score(0, 0));
    assertEquals(4, score(0, 1));
  }

  @Test
  void what_is_missing_goes_where_training_sent_it() {
    assertEquals(1, score(-1, Float.NaN));
    assertEquals(2, score(Float.NaN, 0));
  }

  @Test
  void a_tree_of_one_leaf_is_a_constant() {
    assertEquals(0.25, TreeText.trees(MODEL).get(1).score(new float[2]));
  }

  @Test
  void where_nothing_was_missing_in_training_what_is_missing_is_zero() {
    String model = MODEL.replace("decision_type=10 8", "decision_type=2 2");

    assertEquals(1, TreeText.trees(model).getFirst().score(new float[] {-1, Float.NaN}));
    assertEquals(2, TreeText.trees(model).getFirst().score(new float[] {Float.NaN, 0}));
  }

  @Test
  void a_threshold_that_single_precision_cannot_hold_is_rounded_down() {
    assertEquals(0.1f, Tree.roundedDown((double) 0.1f));
    assertEquals(Math.nextDown(0.1f), Tree.roundedDown(0.1)); // 0.1f is above 0.1
    assertEquals(Float.POSITIVE_INFINITY, Tree.roundedDown(Double.POSITIVE_INFINITY));
  }

  @Test
  void splits_by_category_are_refused() {
    String model = MODEL.replace("decision_type=10 8", "decision_type=1 8");

    var e = assertThrows(IllegalArgumentException.class, () -> TreeText.trees(model));

    assertEquals("splits of the kind 1 cannot be read", e.getMessage());
  }

  private static double score(float first, float second) {
    List<Tree> trees = TreeText.trees(MODEL);
    assertEquals(2, trees.size());
    return trees.getFirst().score(new float[] {first, second});
  }
}
