package dev.shigoto.models.train;

import dev.shigoto.models.SpelledNames;

/// The ONNX graph of a static embedder: the sum of the vectors of a text's pieces, and of the pairs
/// of characters where two pieces meet, each of them once. Tables are stored as bytes with a scale
/// per row; ONNX Runtime unfolds them when it loads the model.
final class StaticGraph {

  private final OnnxGraph graph = new OnnxGraph("static-embedder");
  private final String ids = graph.longs("input_ids", "texts", "tokens");
  private final String mask = graph.longs("attention_mask", "texts", "tokens");
  private final String axis = graph.constant(new long[] {1});

  private StaticGraph() {}

  /// @param table of pieces, with the pairs within each folded in, and of buckets
  static byte[] of(Spelling spelling, TokenTable table) {
    return new StaticGraph().build(spelling, table);
  }

  private byte[] build(Spelling spelling, TokenTable table) {
    int pieces = spelling.pieces();
    String read = graph.toFloat(mask);
    String met = graph.node("Mul", read, shifted(read));
    String sum =
        graph.node(
            "Add",
            sum(table(SpelledNames.PIECES, table, 0, pieces), ids, read),
            sum(table(SpelledNames.PAIRS, table, pieces, table.rows()), pairs(spelling), met));
    return graph.build(
        graph.node("Squeeze", sum, axis), "texts", Integer.toString(table.dimension()));
  }

  /// The bucket of the pair where each piece meets the one before it.
  private String pairs(Spelling spelling) {
    String last = graph.named(SpelledNames.LAST, spelling.last());
    String first = graph.named(SpelledNames.FIRST, spelling.first());
    return graph.node(
        "Mod",
        graph.node(
            "Add", graph.node("Gather", last, shifted(ids)), graph.node("Gather", first, ids)),
        graph.constant(new long[] {spelling.rows() - spelling.pieces()}));
  }

  /// Each text's numbers moved on by one place, with 0 in the first.
  private String shifted(String value) {
    String padded = graph.node("Pad", value, graph.constant(new long[] {0, 1, 0, 0}));
    return graph.node(
        "Slice", padded, graph.constant(new long[] {0}), graph.constant(new long[] {-1}), axis);
  }

  /// @param counted 1 where a number counts, else 0
  private String sum(String rows, String which, String counted) {
    String weights = graph.node("Div", counted, times(which, counted));
    return graph.node(
        "MatMul", graph.node("Unsqueeze", weights, axis), graph.node("Gather", rows, which));
  }

  /// How often each number stands among those of its text that count; at least 1.
  private String times(String which, String counted) {
    String last = graph.constant(new long[] {2});
    String same =
        graph.node(
            "Equal", graph.node("Unsqueeze", which, last), graph.node("Unsqueeze", which, axis));
    String times =
        graph.node("MatMul", graph.toFloat(same), graph.node("Unsqueeze", counted, last));
    return graph.node(
        "Max", graph.node("Squeeze", times, last), graph.constant(new float[] {1}, 1));
  }

  private String table(String name, TokenTable table, int from, int to) {
    int dimension = table.dimension();
    byte[] bytes = new byte[(to - from) * dimension];
    float[] scales = new float[to - from];
    for (int row = from; row < to; row++) {
      scales[row - from] = quantise(table, row, bytes, (row - from) * dimension);
    }
    return graph.node(
        "Mul",
        graph.toFloat(graph.named(name, bytes, to - from, dimension)),
        graph.named(name + SpelledNames.SCALES, scales, to - from, 1));
  }

  /// Returns the scale of the row.
  private static float quantise(TokenTable table, int row, byte[] bytes, int at) {
    float largest = 0;
    for (int d = 0; d < table.dimension(); d++) {
      largest = Math.max(largest, Math.abs(table.get(row, d)));
    }
    float scale = largest / Byte.MAX_VALUE;
    for (int d = 0; d < table.dimension() && largest > 0; d++) {
      bytes[at + d] = (byte) Math.round(table.get(row, d) / scale);
    }
    return scale;
  }
}
