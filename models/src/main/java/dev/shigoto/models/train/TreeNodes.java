package dev.shigoto.models.train;

import ai.onnx.proto.OnnxMl.AttributeProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import com.google.protobuf.ByteString;
import dev.shigoto.models.margin.Split;
import dev.shigoto.models.margin.Tree;
import java.util.ArrayList;
import java.util.List;

/// Trees as the operator TreeEnsembleRegressor takes them: columns of nodes, of all trees one after
/// the other. In each tree its splits come first, then its leaves.
///
/// @see <a href="https://onnx.ai/onnx/operators/onnx_aionnxml_TreeEnsembleRegressor.html">ONNX</a>
final class TreeNodes {

  static final String OPERATOR = "TreeEnsembleRegressor";
  static final String DOMAIN = "ai.onnx.ml";
  static final int VERSION = 3;

  private final List<Long> trees = new ArrayList<>();
  private final List<Long> nodes = new ArrayList<>();
  private final List<Long> features = new ArrayList<>();
  private final List<Float> thresholds = new ArrayList<>();
  private final List<String> modes = new ArrayList<>();
  private final List<Long> whereTrue = new ArrayList<>();
  private final List<Long> whereFalse = new ArrayList<>();
  private final List<Long> missingTrue = new ArrayList<>();
  private final List<Float> covers = new ArrayList<>();
  private final List<Long> leafTrees = new ArrayList<>();
  private final List<Long> leafNodes = new ArrayList<>();
  private final List<Float> leafValues = new ArrayList<>();

  private TreeNodes() {}

  static NodeProto.Builder node(List<Tree> trees) {
    TreeNodes all = new TreeNodes();
    for (int i = 0; i < trees.size(); i++) {
      all.add(i, trees.get(i));
    }
    return all.node();
  }

  private void add(long number, Tree tree) {
    int splits = tree.splits().size();
    for (int i = 0; i < splits; i++) {
      Split split = tree.splits().get(i);
      add(number, i, "BRANCH_LEQ", tree.cover(i));
      features.add((long) split.feature());
      thresholds.add(split.threshold());
      whereTrue.add(place(split.left(), splits));
      whereFalse.add(place(split.right(), splits));
      missingTrue.add(split.missingLeft() ? 1L : 0L);
    }
    for (int leaf = 0; leaf < tree.leaves().size(); leaf++) {
      add(number, splits + leaf, "LEAF", tree.cover(~leaf));
      features.add(0L);
      thresholds.add(0f);
      whereTrue.add(0L);
      whereFalse.add(0L);
      missingTrue.add(0L);
      leafTrees.add(number);
      leafNodes.add((long) splits + leaf);
      leafValues.add(tree.leaves().get(leaf).floatValue());
    }
  }

  private void add(long tree, long node, String mode, double cover) {
    trees.add(tree);
    nodes.add(node);
    modes.add(mode);
    covers.add((float) cover);
  }

  private static long place(int child, int splits) {
    return child >= 0 ? child : splits + ~child;
  }

  private NodeProto.Builder node() {
    return NodeProto.newBuilder()
        .setOpType(OPERATOR)
        .setDomain(DOMAIN)
        .addAttribute(named("n_targets").setType(AttributeProto.AttributeType.INT).setI(1))
        .addAttribute(longs("nodes_treeids", trees))
        .addAttribute(longs("nodes_nodeids", nodes))
        .addAttribute(longs("nodes_featureids", features))
        .addAttribute(floats("nodes_values", thresholds))
        .addAttribute(texts("nodes_modes", modes))
        .addAttribute(longs("nodes_truenodeids", whereTrue))
        .addAttribute(longs("nodes_falsenodeids", whereFalse))
        .addAttribute(longs("nodes_missing_value_tracks_true", missingTrue))
        .addAttribute(floats("nodes_hitrates", covers))
        .addAttribute(longs("target_treeids", leafTrees))
        .addAttribute(longs("target_nodeids", leafNodes))
        .addAttribute(longs("target_ids", leafTrees.stream().map(it -> 0L).toList()))
        .addAttribute(floats("target_weights", leafValues));
  }

  private static AttributeProto.Builder longs(String name, List<Long> values) {
    return named(name).setType(AttributeProto.AttributeType.INTS).addAllInts(values);
  }

  private static AttributeProto.Builder floats(String name, List<Float> values) {
    return named(name).setType(AttributeProto.AttributeType.FLOATS).addAllFloats(values);
  }

  private static AttributeProto.Builder texts(String name, List<String> values) {
    return named(name)
        .setType(AttributeProto.AttributeType.STRINGS)
        .addAllStrings(values.stream().map(ByteString::copyFromUtf8).toList());
  }

  private static AttributeProto.Builder named(String name) {
    return AttributeProto.newBuilder().setName(name);
  }
}
