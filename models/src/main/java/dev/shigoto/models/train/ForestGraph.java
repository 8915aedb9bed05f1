package dev.shigoto.models.train;

import dev.shigoto.models.margin.Forest;

/// The ONNX graph of trees over a base: fills in what is missing of the base, adds the trees, and
/// brings the score between 0 and 1. Missing values find their own way through the trees.
final class ForestGraph {

  private ForestGraph() {}

  static byte[] of(Forest forest) {
    int width = forest.weights().length;
    OnnxGraph graph = new OnnxGraph("ranker");
    String features = graph.floats("features", "rows", Integer.toString(width));
    String missing = graph.node("IsNaN", features);
    String known =
        graph.node("Where", missing, graph.constant(new float[width], 1, width), features);
    String finite =
        graph.node("Clip", known, scalar(graph, -Forest.FAR), scalar(graph, Forest.FAR));
    String base = graph.node("MatMul", finite, graph.constant(forest.weights(), width, 1));
    String score = graph.node("Add", base, graph.trees(features, forest.trees()));
    String levelled =
        graph.node("Sub", score, graph.constant(new float[] {(float) forest.level().mean()}, 1));
    String scaled =
        graph.node(
            "Mul", levelled, graph.constant(new float[] {(float) forest.level().scale()}, 1));
    return graph.build(graph.node("Sigmoid", scaled), "rows", "1");
  }

  private static String scalar(OnnxGraph graph, float value) {
    return graph.constant(new float[] {value});
  }
}
