package dev.shigoto.models;

import static java.util.stream.Collectors.toMap;

import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import com.google.protobuf.InvalidProtocolBufferException;
import dev.shigoto.models.margin.Forest;
import dev.shigoto.models.margin.Forest.Level;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/// Trees over a base, read out of the graph that the trainer here writes of them: their sum is
/// brought to a level, then between 0 and 1. The graph stays the contract: what was read must score
/// as it does.
final class GraphForest {

  private static final float CLOSE = 1e-5f;
  private static final int TRIALS = 256;
  private static final long SEED = 20261129;

  private final Map<String, NodeProto> nodes;
  private final Map<String, TensorProto> constants;
  private final int width;

  private GraphForest(GraphProto graph, int width) {
    this.nodes = graph.getNodeList().stream().collect(toMap(it -> it.getOutput(0), it -> it));
    this.constants =
        graph.getInitializerList().stream().collect(toMap(TensorProto::getName, it -> it));
    this.width = width;
  }

  /// Empty where `graph` computes anything else.
  ///
  /// @param model the bytes that `graph` was loaded from
  static Optional<Forest> read(byte[] model, OnnxRanker graph) {
    try {
      GraphProto proto = ModelProto.parseFrom(model).getGraph();
      Forest forest =
          new GraphForest(proto, graph.features().size()).forest(proto.getOutput(0).getName());
      Ranker read = new MarginRanker(graph.name(), graph.version(), graph.features(), forest);
      return agree(graph, read) ? Optional.of(forest) : Optional.empty();
    } catch (InvalidProtocolBufferException
        | IllegalArgumentException
        | IllegalStateException
        | IndexOutOfBoundsException e) {
      return Optional.empty(); // whatever it is, ONNX Runtime may know it
    }
  }

  /// From the output back to the input.
  private Forest forest(String output) {
    NodeProto sigmoid = made("Sigmoid", output);
    NodeProto scaled = made("Mul", sigmoid.getInput(0));
    NodeProto levelled = made("Sub", scaled.getInput(0));
    NodeProto sum = made("Add", levelled.getInput(0));
    NodeProto base = made("MatMul", sum.getInput(0));
    NodeProto trees = made(GraphTrees.OPERATOR, sum.getInput(1));
    Level level = new Level(number(levelled.getInput(1)), number(scaled.getInput(1)));
    return Forest.of(GraphTrees.of(trees), floats(base.getInput(1), width), level);
  }

  /// What made a value.
  private NodeProto made(String operator, String value) {
    NodeProto node = nodes.get(value);
    if (node == null || !node.getOpType().equals(operator)) {
      throw new IllegalArgumentException(value + " is not made by " + operator);
    }
    return node;
  }

  private float number(String constant) {
    return floats(constant, 1)[0];
  }

  private float[] floats(String name, int size) {
    TensorProto constant = constants.get(name);
    if (constant == null || constant.getFloatDataCount() != size) {
      throw new IllegalArgumentException(name + " is no constant of " + size + " numbers");
    }
    float[] values = new float[size];
    for (int i = 0; i < size; i++) {
      values[i] = constant.getFloatData(i);
    }
    return values;
  }

  private static boolean agree(Ranker graph, Ranker read) {
    float[][] rows = rows(graph.features().size());
    float[] expected = graph.score(rows);
    float[] actual = read.score(rows);
    for (int i = 0; i < expected.length; i++) {
      if (Math.abs(expected[i] - actual[i]) > CLOSE) {
        return false;
      }
    }
    return true;
  }

  /// Of all sizes that features have; some missing.
  private static float[][] rows(int width) {
    Random random = new Random(SEED);
    float[][] rows = new float[TRIALS][width];
    for (float[] row : rows) {
      for (int i = 0; i < width; i++) {
        float size = List.of(0.1f, 1f, 10f, 1000f).get(random.nextInt(4));
        row[i] = random.nextInt(5) == 0 ? Float.NaN : size * random.nextFloat();
      }
    }
    return rows;
  }
}
