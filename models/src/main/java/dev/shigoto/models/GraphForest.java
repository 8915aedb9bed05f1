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
      Optional<Forest> forest =
          new GraphForest(proto, graph.features().size()).forest(proto.getOutput(0).getName());
      return forest.filter(
          it ->
              agree(graph, new MarginRanker(graph.name(), graph.version(), graph.features(), it)));
    } catch (InvalidProtocolBufferException | IllegalArgumentException e) {
      return Optional.empty(); // whatever it is, ONNX Runtime may know it
    }
  }

  /// From the output back to the input.
  private Optional<Forest> forest(String output) {
    return made("Sigmoid", output)
        .flatMap(sigmoid -> made("Mul", sigmoid.getInput(0)))
        .flatMap(
            mul ->
                made("Sub", mul.getInput(0))
                    .flatMap(
                        sub ->
                            made("Add", sub.getInput(0))
                                .flatMap(
                                    add ->
                                        forest(
                                            add,
                                            new Level(
                                                number(sub.getInput(1)),
                                                number(mul.getInput(1)))))));
  }

  private Optional<Forest> forest(NodeProto add, Level level) {
    return made("MatMul", add.getInput(0))
        .flatMap(
            base ->
                made(GraphTrees.OPERATOR, add.getInput(1))
                    .map(
                        trees ->
                            Forest.of(
                                GraphTrees.of(trees), floats(base.getInput(1), width), level)));
  }

  private Optional<NodeProto> made(String operator, String value) {
    return Optional.ofNullable(nodes.get(value)).filter(it -> it.getOpType().equals(operator));
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
