package dev.shigoto.models.margin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LightGbmTextTest {

  private static final List<String> FEATURES = List.of("bm25", "cosine");

  /// 2 is "left or right by threshold, nothing missing", 8 "missing goes right", 10 "goes left".
  private static final String MODEL =
      """
      tree
      version=v4
      num_class=1
      num_tree_per_iteration=1
      feature_names=bm25 cosine
      tree_sizes=100 50

      Tree=0
      num_leaves=3
      num_cat=0
      split_feature=1 0
      threshold=0.1 -0.5
      decision_type=10 8
      left_child=1 -1
      right_child=-3 -2
      leaf_value=1 2 4
      leaf_count=10 20 30

      Tree=1
      num_leaves=1
      num_cat=0
      split_feature=
      threshold=
      decision_type=
      left_child=
      right_child=
      leaf_value=0.25
      leaf_count=0

      end of trees
      feature_importances:
      bm25=1
      """;

  @Test
  void a_row_goes_left_up_to_the_threshold() {
    assertEquals(1.25, score(MODEL, -0.5f, 0));
    assertEquals(2.25, score(MODEL, 0, 0));
    assertEquals(4.25, score(MODEL, 0, 1));
  }

  @Test
  void what_is_missing_goes_where_training_sent_it() {
    assertEquals(1.25, score(MODEL, -1, Float.NaN));
    assertEquals(2.25, score(MODEL, Float.NaN, 0));
  }

  @Test
  void where_nothing_was_missing_in_training_what_is_missing_is_zero() {
    String model = MODEL.replace("decision_type=10 8", "decision_type=2 2");

    assertEquals(1.25, score(model, -1, Float.NaN));
    assertEquals(2.25, score(model, Float.NaN, 0));
  }

  @Test
  void where_zero_is_missing_it_goes_where_what_is_missing_goes() {
    String model = MODEL.replace("decision_type=10 8", "decision_type=4 6");

    assertEquals(4.25, score(model, -1, 0));
    assertEquals(4.25, score(model, -1, Float.NaN));
    assertEquals(1.25, score(model, 0, -1));
  }

  @Test
  void a_threshold_that_single_precision_cannot_hold_is_rounded_down() {
    assertEquals(0.1f, Split.roundedDown((double) 0.1f));
    assertEquals(Math.nextDown(0.1f), Split.roundedDown(0.1)); // 0.1f is above 0.1
    assertEquals(Float.POSITIVE_INFINITY, Split.roundedDown(Double.POSITIVE_INFINITY));
    assertEquals(Float.MAX_VALUE, Split.roundedDown(1e300));
  }

  @Test
  void columns_without_names_are_those_of_the_manifest() {
    String model = MODEL.replace("=bm25 cosine", "=Column_0 Column_1");

    assertEquals(4.25, score(model, 0, 1));
  }

  @ParameterizedTest(name = "{1} instead of {0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "version=v4|version=v2|version must be v3 or v4, but was v2",
        "num_class=1|num_class=3|num_class must be 1 (a ranker has one score), but was 3",
        "tree_sizes=100 50|tree_sizes=100|it must have the 1 trees of tree_sizes, and one at least, but has 2",
        "bm25 cosine|cosine bm25|'feature_names must be the features of the manifest in their order, [bm25, cosine], but were [cosine, bm25]'",
        "Tree=1|Tree=7|'Tree must be 1 (in order), but was 7'",
        "end of trees|end|'it must have a line \"end of trees\": the file is cut off, or is no model of LightGBM'",
        "num_cat=0|num_cat=1|'Tree=0: num_cat must be 0 (splits by category cannot be served; train on numbers), but was 1'",
        "num_cat=0|is_linear=1|Tree=0: num_cat is missing",
        "decision_type=10 8|decision_type=1 8|'Tree=0: decision_type must be that of a split by a number, but one is 1'",
        "decision_type=10 8|decision_type=12 8|'Tree=0: decision_type must say that nothing, zero or NaN is missing, but one is 12'",
        "decision_type=10 8|decision_type=10|'Tree=0: decision_type must have 2 cells, but has 1'",
        "threshold=0.1 -0.5|threshold=0.1 x|'Tree=0: threshold must be numbers, but one is \"x\"'",
        "threshold=0.1 -0.5|threshold=0.1 nan|'Tree=0: threshold must be numbers, but one is \"nan\"'",
        "leaf_value=1 2 4|leaf_value=1 2|'Tree=0: a tree of 2 splits must have 3 leaves, but has 2'",
        "leaf_value=1 2 4|leaf_value=1 2 inf|'Tree=0: a leaf must add a number, but one adds Infinity'",
        "left_child=1 -1|left_child=0 -1|'Tree=0: split 0 of a tree is not there, or reached twice'",
        "left_child=1 -1|left_child=1 -3|'Tree=0: leaf 2 of a tree is not there, or reached twice'",
        "left_child=1 -1|left_child=5 -1|'Tree=0: split 5 of a tree is not there, or reached twice'",
        "left_child=1 -1|left_child=-1 -4|'Tree=0: a tree has splits that no row can reach'",
        "split_feature=1 0|split_feature=2 0|'a tree looks at feature 2, but there are 2'",
      })
  void what_cannot_be_read_is_named(String right, String wrong, String message) {
    String model = MODEL.replace(right, wrong);
    assertTrue(!model.equals(MODEL));

    var e = assertThrows(IllegalArgumentException.class, () -> LightGbmText.read(model, FEATURES));

    assertEquals(message, e.getMessage());
  }

  @Test
  void linear_trees_are_refused() {
    String model = MODEL.replace("leaf_count=10 20 30", "leaf_count=10 20 30\nis_linear=1");

    var e = assertThrows(IllegalArgumentException.class, () -> LightGbmText.read(model, FEATURES));

    assertEquals(
        "Tree=0: is_linear must be 0 (linear trees cannot be served; train without linear_tree),"
            + " but was 1",
        e.getMessage());
  }

  private static double score(String model, float... row) {
    return LightGbmText.read(model, FEATURES).of(new float[][] {row})[0];
  }
}
