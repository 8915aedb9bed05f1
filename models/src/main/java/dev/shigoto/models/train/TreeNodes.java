package dev.shigoto.models.train;

import ai.onnx.proto.OnnxMl.AttributeProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import com.google.protobuf.ByteString;
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
    int splits = tree.splits();
    for (int i = 0; i < splits; i++) {
      add(number, i, "BRANCH_LEQ");
      features.add((long) tree.feature(i));
      thresholds.add(tree.threshold(i));
      whereTrue.add(place(tree.left(i), splits));
      whereFalse.add(place(tree.right(i), splits));
      missingTrue.add(tree.missingLeft(i) ? 1L : 0L);
    }
    for (int leaf = 0; leaf < tree.leaves().length; leaf++) {
      add(number, splits + leaf, "LEAF");
      features.add(0L);
      thresholds.add(0f);
      whereTrue.add(0L);
      whereFalse.add(0L);
      missingTrue.add(0L);
      leafTrees.add(number);
      leafNodes.add((long) splits + leaf);
      leafValues.add((float) tree.leaves()[leaf]);
    }
  }

  private void add(long tree, long node, String mode) {
    trees.add(tree);
    nodes.add(node);
    modes.add(mode);
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
