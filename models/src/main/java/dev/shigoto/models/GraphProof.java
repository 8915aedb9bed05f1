package dev.shigoto.models;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import ai.onnx.proto.OnnxMl.TensorShapeProto;
import ai.onnx.proto.OnnxMl.ValueInfoProto;
import com.google.protobuf.InvalidProtocolBufferException;
import dev.shigoto.models.ModelSpec.RankerSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// What is looked for in the bytes of a graph, before anything native reads them.
final class GraphProof {

  private GraphProof() {}

  static List<String> problems(StoredModel model) {
    byte[] graph = model.main();
    List<String> problems = new ArrayList<>();
    try {
      GraphProto parsed = ModelProto.parseFrom(graph).getGraph();
      model.manifest().ranker().ifPresent(spec -> problems.addAll(shapes(parsed, spec)));
      parsed.getInitializerList().stream()
          .filter(it -> it.getDataLocation() == TensorProto.DataLocation.EXTERNAL)
          .findFirst()
          .ifPresent(
              it ->
                  problems.add(
                      "its graph keeps %s in another file, whose hash nobody checks; save it in one"
                              .formatted(it.getName())
                          + " file"));
    } catch (InvalidProtocolBufferException e) {
      problems.add("its graph is no ONNX: " + e.getMessage());
    }
    return problems;
  }

  /// A ranker takes `features` [n, width] and gives [n, 1].
  private static List<String> shapes(GraphProto graph, RankerSpec spec) {
    Set<String> constants =
        graph.getInitializerList().stream().map(TensorProto::getName).collect(toSet());
    List<ValueInfoProto> inputs =
        graph.getInputList().stream().filter(it -> !constants.contains(it.getName())).toList();
    boolean right =
        inputs.size() == 1
            && inputs.getFirst().getName().equals(OnnxRanker.INPUT)
            && isMatrix(inputs.getFirst(), spec.features().size())
            && graph.getOutputCount() >= 1
            && isMatrix(graph.getOutput(0), 1);
    return right
        ? List.of()
        : List.of(
            "its graph must take one input %s [n, %d], the features of the manifest in order, and"
                    .formatted(OnnxRanker.INPUT, spec.features().size())
                + " give [n, 1] first, but it takes %s and gives %s"
                    .formatted(shown(inputs), shown(graph.getOutputList())));
  }

  private static boolean isMatrix(ValueInfoProto value, int width) {
    TensorShapeProto shape = value.getType().getTensorType().getShape();
    return shape.getDimCount() == 2
        && (!shape.getDim(1).hasDimValue() || shape.getDim(1).getDimValue() == width);
  }

  private static String shown(List<ValueInfoProto> values) {
    return values.stream().map(GraphProof::shown).collect(joining(", "));
  }

  private static String shown(ValueInfoProto value) {
    return value.getName()
        + value.getType().getTensorType().getShape().getDimList().stream()
            .map(it -> it.hasDimValue() ? Long.toString(it.getDimValue()) : "n")
            .toList();
  }
}
