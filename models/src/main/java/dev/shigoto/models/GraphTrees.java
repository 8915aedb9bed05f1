package dev.shigoto.models;

import static java.util.stream.Collectors.toMap;

import ai.onnx.proto.OnnxMl.AttributeProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import dev.shigoto.models.margin.Split;
import dev.shigoto.models.margin.Tree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// The trees of an operator TreeEnsembleRegressor: columns of nodes, of all trees one after the
/// other.
///
/// @see <a href="https://onnx.ai/onnx/operators/onnx_aionnxml_TreeEnsembleRegressor.html">ONNX</a>
final class GraphTrees {

  static final String OPERATOR = "TreeEnsembleRegressor";

  private final Map<String, AttributeProto> columns;
  private final Map<List<Long>, Float> leaves = new HashMap<>();

  private GraphTrees(NodeProto operator) {
    columns =
        operator.getAttributeList().stream().collect(toMap(AttributeProto::getName, it -> it));
    for (int i = 0; i < column("target_weights").getFloatsCount(); i++) {
      leaves.put(
          List.of(number("target_treeids", i), number("target_nodeids", i)),
          column("target_weights").getFloats(i));
    }
  }

  /// @throws IllegalArgumentException if they are of a kind that is not read here
  static List<Tree> of(NodeProto operator) {
    GraphTrees all = new GraphTrees(operator);
    Map<Long, List<Integer>> byTree = new HashMap<>();
    int count = all.column("nodes_treeids").getIntsCount();
    IntStream.range(0, count)
        .forEach(
            i ->
                byTree
                    .computeIfAbsent(all.number("nodes_treeids", i), _ -> new ArrayList<>())
                    .add(i));
    return byTree.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(tree -> all.tree(tree.getValue()))
        .toList();
  }

  /// @param nodes where they stand in the columns, the root first
  private Tree tree(List<Integer> nodes) {
    List<Integer> splits = nodes.stream().filter(this::isSplit).toList();
    List<Integer> ends = nodes.stream().filter(node -> !isSplit(node)).toList();
    Map<Long, Integer> places = new HashMap<>();
    IntStream.range(0, splits.size()).forEach(i -> places.put(id(splits.get(i)), i));
    IntStream.range(0, ends.size()).forEach(i -> places.put(id(ends.get(i)), ~i));
    return new Tree(
        splits.stream().map(node -> split(node, places)).toList(),
        ends.stream().map(this::leaf).toList(),
        columns.containsKey("nodes_hitrates")
            ? ends.stream().map(end -> (double) column("nodes_hitrates").getFloats(end)).toList()
            : List.of());
  }

  private Split split(int node, Map<Long, Integer> places) {
    return new Split(
        Math.toIntExact(number("nodes_featureids", node)),
        column("nodes_values").getFloats(node),
        false,
        number("nodes_missing_value_tracks_true", node) == 1,
        place(places, number("nodes_truenodeids", node)),
        place(places, number("nodes_falsenodeids", node)));
  }

  private static int place(Map<Long, Integer> places, long node) {
    Integer place = places.get(node);
    if (place == null) {
      throw new IllegalArgumentException("there is no node " + node);
    }
    return place;
  }

  private double leaf(int node) {
    Float value = leaves.get(List.of(number("nodes_treeids", node), id(node)));
    if (value == null) {
      throw new IllegalArgumentException("a leaf has no value");
    }
    return value;
  }

  private boolean isSplit(int node) {
    String mode = column("nodes_modes").getStrings(node).toStringUtf8();
    return switch (mode) {
      case "BRANCH_LEQ" -> true;
      case "LEAF" -> false;
      default -> throw new IllegalArgumentException("nodes of mode " + mode + " are not read");
    };
  }

  private long id(int node) {
    return number("nodes_nodeids", node);
  }

  private long number(String column, int at) {
    return column(column).getInts(at);
  }

  private AttributeProto column(String name) {
    AttributeProto column = columns.get(name);
    if (column == null) {
      throw new IllegalArgumentException("there is no " + name);
    }
    return column;
  }
}
