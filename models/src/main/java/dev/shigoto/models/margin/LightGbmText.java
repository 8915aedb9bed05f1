package dev.shigoto.models.margin;

import dev.shigoto.models.margin.Forest.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// Reads a model as LightGBM saves it in text (`Booster.save_model`): one sum of trees over
/// numerical features. What it cannot compute just as LightGBM does is refused.
///
/// @see <a href="https://github.com/lightgbm-org/LightGBM/blob/v4.3.0/src/io/tree.cpp">LightGBM</a>
public final class LightGbmText {

  private static final Set<String> VERSIONS = Set.of("v3", "v4");
  private static final String TREE = "Tree=";
  private static final String END = "end of trees";

  private final TextBlock header;
  private final List<TextBlock> trees;

  private LightGbmText(TextBlock header, List<TextBlock> trees) {
    this.header = header;
    this.trees = trees;
  }

  /// The model's raw score; of a random forest, the mean of the trees.
  ///
  /// @param features what the columns hold; the model's own names must be the same, unless they are
  ///     those that LightGBM gives to columns without names
  /// @throws IllegalArgumentException saying what in the text is wrong
  public static Forest read(String text, List<String> features) {
    LightGbmText model = blocks(text);
    model.checkHeader();
    model.checkNames(features);
    List<Tree> trees = model.trees.stream().map(TextTree::read).toList();
    double scale = model.header.has("average_output") ? 1.0 / trees.size() : 1;
    return Forest.of(trees, new float[features.size()], new Level(0, scale));
  }

  /// The trees of what the trainer here has learned, without the base that they correct.
  ///
  /// @throws IllegalArgumentException saying what in the text is wrong
  public static List<Tree> trees(String text) {
    LightGbmText model = blocks(text);
    model.checkHeader();
    return model.trees.stream().map(TextTree::read).toList();
  }

  private static LightGbmText blocks(String text) {
    TextBlock header = new TextBlock("the header");
    List<TextBlock> trees = new ArrayList<>();
    TextBlock open = header;
    for (String line : (Iterable<String>) text.lines()::iterator) {
      if (line.equals(END)) {
        return new LightGbmText(header, trees);
      }
      if (line.startsWith(TREE)) {
        open = new TextBlock(line);
        trees.add(open);
      }
      open.add(line);
    }
    throw new IllegalArgumentException(
        "it must have a line \"" + END + "\": the file is cut off, or is no model of LightGBM");
  }

  private void checkHeader() {
    if (!header.has("tree")) {
      throw new IllegalArgumentException("it must begin with \"tree\", as LightGBM saves models");
    }
    if (!VERSIONS.contains(header.text("version"))) {
      throw new IllegalArgumentException(
          "version must be v3 or v4, but was " + header.text("version"));
    }
    header.require("num_class", 1, "a ranker has one score");
    header.require("num_tree_per_iteration", 1, "a ranker has one score");
    int sizes = header.integers("tree_sizes").length;
    if (trees.isEmpty() || sizes != trees.size()) {
      throw new IllegalArgumentException(
          "it must have the %d trees of tree_sizes, and one at least, but has %d"
              .formatted(sizes, trees.size()));
    }
    IntStream.range(0, trees.size()).forEach(i -> trees.get(i).require("Tree", i, "in order"));
  }

  private void checkNames(List<String> features) {
    List<String> names = List.of(header.text("feature_names").split(" "));
    boolean unnamed =
        IntStream.range(0, names.size()).allMatch(i -> names.get(i).equals("Column_" + i));
    if (names.size() != features.size() || !(unnamed || names.equals(features))) {
      throw new IllegalArgumentException(
          "feature_names must be the features of the manifest in their order, %s, but were %s"
              .formatted(features, names));
    }
  }
}
