package dev.shigoto.models.margin;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Scores and shares of trees that LightGBM grew, against its own.
class LightGbmParityTest {

  private static final List<String> FEATURES = List.of("a", "b", "c", "d", "e");
  private static final double EXACT = 1e-9;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "objective=regression num_leaves=31 min_data_in_leaf=5",
        "objective=regression num_leaves=4",
        "objective=regression num_leaves=65 min_data_in_leaf=1",
        "objective=regression num_leaves=200 min_data_in_leaf=1",
        "objective=regression num_leaves=2",
        "objective=regression num_leaves=15 zero_as_missing=true",
        "objective=regression num_leaves=15 use_missing=false",
        "objective=regression num_leaves=15 boosting=dart",
        "objective=regression num_leaves=15 boosting=rf bagging_freq=1 bagging_fraction=0.6",
        "objective=regression num_leaves=15 monotone_constraints=1,0,0,-1,1",
        "objective=regression min_data_in_leaf=100000",
      })
  void rows_score_and_share_as_lightgbm_says(String parameters) {
    for (long seed = 1; seed <= 3; seed++) {
      GrownTrees grown = GrownTrees.of(parameters, 40, seed);
      Forest forest = LightGbmText.read(grown.text(), FEATURES);

      assertArrayEquals(grown.scores(), forest.of(grown.rows()), EXACT, "seed " + seed);
      for (int i = 0; i < grown.rows().length; i++) {
        assertShares(grown, i, forest);
      }
    }
  }

  private static void assertShares(GrownTrees grown, int row, Forest forest) {
    Terms terms = forest.terms(grown.rows()[row]).orElseThrow();
    double[] theirs = grown.contributions()[row];
    double averaged = averaged(grown);
    for (int i = 0; i < FEATURES.size(); i++) {
      assertEquals(theirs[i] / averaged, terms.features().get(i), EXACT, "row " + row + ", " + i);
    }
    assertEquals(theirs[FEATURES.size()] / averaged, terms.base(), EXACT);
    assertEquals(grown.scores()[row], terms.sum(), EXACT);
  }

  /// Of a random forest LightGBM tells the sum of the contributions, not their mean.
  private static double averaged(GrownTrees grown) {
    return grown.text().contains("\naverage_output\n")
        ? Collections.max(List.of(1, grown.text().split("\nTree=").length - 1))
        : 1;
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 5})
  void shares_are_the_definition_of_shapley_values(int leaves) {
    GrownTrees grown =
        GrownTrees.of("objective=regression num_leaves=%d".formatted(leaves), 3, leaves);
    Forest forest = LightGbmText.read(grown.text(), FEATURES);

    for (int i = 0; i < 50; i++) {
      float[] row = grown.rows()[i];
      double[] expected = BruteShapley.of(forest.trees(), row);
      List<Double> actual = forest.terms(row).orElseThrow().features();
      assertArrayEquals(
          expected, actual.stream().mapToDouble(it -> it).toArray(), 1e-12, "row " + i);
    }
    assertTrue(forest.trees().stream().anyMatch(tree -> !tree.splits().isEmpty()));
  }
}
