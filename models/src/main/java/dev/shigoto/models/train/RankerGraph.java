package dev.shigoto.models.train;

/// The ONNX graph of a ranker: fills in what is missing, standardises, scores, and brings the score
/// between 0 and 1.
final class RankerGraph {

  private RankerGraph() {}

  static byte[] of(Standard standard, ScoreNet net, RankerModel.Level level) {
    OnnxGraph graph = new OnnxGraph("ranker");
    String features = graph.floats("features", "rows", Integer.toString(standard.width()));
    String x = inputs(graph, features, standard);
    String score = graph.node("MatMul", x, graph.constant(net.linear(), standard.inputs(), 1));
    if (net.hidden() > 0) {
      score = graph.node("Add", score, hidden(graph, x, net, standard.inputs()));
    }
    String levelled = graph.node("Sub", score, graph.constant(new float[] {level.mean()}, 1));
    String scaled = graph.node("Mul", levelled, graph.constant(new float[] {level.scale()}, 1));
    return graph.build(graph.node("Sigmoid", scaled), "rows", "1");
  }

  private static String inputs(OnnxGraph graph, String features, Standard standard) {
    String missing = graph.node("IsNaN", features);
    String means = perFeature(graph, standard, standard::mean);
    String known = graph.node("Where", missing, means, features);
    String raised = graph.node("Max", known, perFeature(graph, standard, standard::low));
    String within = graph.node("Min", raised, perFeature(graph, standard, standard::high));
    String centred = graph.node("Sub", within, means);
    String values = graph.node("Mul", centred, perFeature(graph, standard, standard::scale));
    return graph.concat(values, graph.toFloat(missing));
  }

  private static String perFeature(OnnxGraph graph, Standard standard, FloatOf value) {
    float[] values = new float[standard.width()];
    for (int i = 0; i < values.length; i++) {
      values[i] = value.at(i);
    }
    return graph.constant(values, 1, values.length);
  }

  private interface FloatOf {
    float at(int feature);
  }

  private static String hidden(OnnxGraph graph, String x, ScoreNet net, int inputs) {
    String rows = graph.constant(net.hiddenRows(), net.hidden(), inputs);
    String sums = graph.node("MatMul", x, graph.transpose(rows, 1, 0));
    String units =
        graph.node(
            "Tanh", graph.node("Add", sums, graph.constant(net.hiddenBias(), 1, net.hidden())));
    return graph.node("MatMul", units, graph.constant(net.output(), net.hidden(), 1));
  }
}
