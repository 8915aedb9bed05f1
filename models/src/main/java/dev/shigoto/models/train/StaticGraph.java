package dev.shigoto.models.train;

/// The ONNX graph of a static embedder: the sum of the vectors of a text's tokens, each weighted by
/// where it stands. The table is stored as bytes with a scale per row; ONNX Runtime unfolds it when
/// it loads the model.
final class StaticGraph {

  private StaticGraph() {}

  /// @param weights of the first token, the second, and so on; no longer text is read
  static byte[] of(TokenTable table, float[] weights) {
    int rows = table.rows();
    int dimension = table.dimension();
    OnnxGraph graph = new OnnxGraph("static-embedder");
    String ids = graph.longs("input_ids", "texts", "tokens");
    String mask = graph.longs("attention_mask", "texts", "tokens");

    float[] scales = new float[rows];
    String bytes = graph.constant(quantised(table, scales), rows, dimension);
    String vectors = graph.node("Mul", graph.toFloat(bytes), graph.constant(scales, rows, 1));
    String tokens = graph.node("Gather", vectors, ids);

    String weighted = graph.node("Mul", graph.toFloat(mask), firstOf(graph, weights, mask));
    String row = graph.node("Unsqueeze", weighted, graph.constant(new long[] {1}));
    String sum = graph.node("MatMul", row, tokens);
    return graph.build(
        graph.node("Squeeze", sum, graph.constant(new long[] {1})),
        "texts",
        Integer.toString(dimension));
  }

  /// As many of `weights` as a text has tokens.
  private static String firstOf(OnnxGraph graph, float[] weights, String mask) {
    String shape = graph.node("Shape", mask);
    String count =
        graph.node("Slice", shape, graph.constant(new long[] {1}), graph.constant(new long[] {2}));
    return graph.node(
        "Slice", graph.constant(weights, weights.length), graph.constant(new long[] {0}), count);
  }

  private static byte[] quantised(TokenTable table, float[] scales) {
    byte[] bytes = new byte[table.rows() * table.dimension()];
    for (int row = 0; row < table.rows(); row++) {
      float largest = 0;
      for (int d = 0; d < table.dimension(); d++) {
        largest = Math.max(largest, Math.abs(table.get(row, d)));
      }
      scales[row] = largest == 0 ? 0 : largest / 127;
      for (int d = 0; d < table.dimension() && largest > 0; d++) {
        bytes[row * table.dimension() + d] = (byte) Math.round(table.get(row, d) / scales[row]);
      }
    }
    return bytes;
  }
}
