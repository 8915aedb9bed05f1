package dev.shigoto.models.train;

import ai.onnx.proto.OnnxMl;
import ai.onnx.proto.OnnxMl.AttributeProto;
import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import ai.onnx.proto.OnnxMl.TensorProto.DataType;
import ai.onnx.proto.OnnxMl.TensorShapeProto;
import ai.onnx.proto.OnnxMl.TypeProto;
import ai.onnx.proto.OnnxMl.ValueInfoProto;
import com.google.protobuf.ByteString;
import dev.shigoto.models.margin.Tree;
import java.util.Arrays;
import java.util.List;

/// Writes an ONNX graph node by node. Values are known by their names; a node's value is called
/// after its operator and its place in the graph.
public final class OnnxGraph {

  private static final int IR_VERSION = 8;
  private static final int OPSET = 17;

  private final GraphProto.Builder graph;

  public OnnxGraph(String name) {
    graph = GraphProto.newBuilder().setName(name);
  }

  /// An input of whole numbers, with named dimensions.
  public String longs(String name, String... dimensions) {
    graph.addInput(value(name, DataType.INT64, dimensions));
    return name;
  }

  /// An input of floats; a dimension that is a number is fixed, any other is a name.
  public String floats(String name, String... dimensions) {
    graph.addInput(value(name, DataType.FLOAT, dimensions));
    return name;
  }

  public String constant(float[] values, long... shape) {
    return constant(floats(values, shape));
  }

  /// A constant that readers of the graph find by its name.
  public String named(String name, float[] values, long... shape) {
    return constant(name, floats(values, shape));
  }

  /// A constant that readers of the graph find by its name.
  public String named(String name, long[] values) {
    return constant(name, longs(values));
  }

  /// A constant that readers of the graph find by its name.
  public String named(String name, byte[] values, long... shape) {
    return constant(name, tensor(DataType.INT8, shape).setRawData(ByteString.copyFrom(values)));
  }

  public String constant(long[] values) {
    return constant(longs(values));
  }

  public String node(String operator, String... inputs) {
    return node(NodeProto.newBuilder().setOpType(operator), inputs);
  }

  /// Puts axis `axes[i]` in the place i.
  public String transpose(String input, long... axes) {
    AttributeProto.Builder order =
        AttributeProto.newBuilder().setName("perm").setType(AttributeProto.AttributeType.INTS);
    Arrays.stream(axes).forEach(order::addInts);
    return node(NodeProto.newBuilder().setOpType("Transpose").addAttribute(order), input);
  }

  /// The sum of what trees make of each row.
  String trees(String rows, List<Tree> trees) {
    return node(TreeNodes.node(trees), rows);
  }

  /// Turns whole numbers into floats.
  public String toFloat(String input) {
    AttributeProto.Builder to = integer("to", DataType.FLOAT.getNumber());
    return node(NodeProto.newBuilder().setOpType("Cast").addAttribute(to), input);
  }

  /// The finished model with its only output, of floats.
  public byte[] build(String output, String... dimensions) {
    graph.addOutput(value(output, DataType.FLOAT, dimensions));
    return ModelProto.newBuilder()
        .setIrVersion(IR_VERSION)
        .setProducerName("shigoto")
        .addOpsetImport(OnnxMl.OperatorSetIdProto.newBuilder().setVersion(OPSET))
        .addAllOpsetImport(treeOperators())
        .setGraph(graph)
        .build()
        .toByteArray();
  }

  private List<OnnxMl.OperatorSetIdProto> treeOperators() {
    boolean used =
        graph.getNodeList().stream().anyMatch(it -> it.getDomain().equals(TreeNodes.DOMAIN));
    return used
        ? List.of(
            OnnxMl.OperatorSetIdProto.newBuilder()
                .setDomain(TreeNodes.DOMAIN)
                .setVersion(TreeNodes.VERSION)
                .build())
        : List.of();
  }

  private String node(NodeProto.Builder node, String... inputs) {
    String output = node.getOpType() + "_" + graph.getNodeCount();
    graph.addNode(node.addAllInput(List.of(inputs)).addOutput(output));
    return output;
  }

  private static AttributeProto.Builder integer(String name, long value) {
    return AttributeProto.newBuilder()
        .setName(name)
        .setType(AttributeProto.AttributeType.INT)
        .setI(value);
  }

  private String constant(TensorProto.Builder tensor) {
    return constant("constant_" + graph.getInitializerCount(), tensor);
  }

  private String constant(String name, TensorProto.Builder tensor) {
    graph.addInitializer(tensor.setName(name));
    return name;
  }

  private static TensorProto.Builder floats(float[] values, long... shape) {
    TensorProto.Builder tensor = tensor(DataType.FLOAT, shape);
    for (float value : values) {
      tensor.addFloatData(value);
    }
    return tensor;
  }

  private static TensorProto.Builder longs(long[] values) {
    TensorProto.Builder tensor = tensor(DataType.INT64, values.length);
    Arrays.stream(values).forEach(tensor::addInt64Data);
    return tensor;
  }

  private static TensorProto.Builder tensor(DataType type, long... shape) {
    TensorProto.Builder tensor = TensorProto.newBuilder().setDataType(type.getNumber());
    Arrays.stream(shape).forEach(tensor::addDims);
    return tensor;
  }

  private static ValueInfoProto value(String name, DataType type, String... dimensions) {
    TensorShapeProto.Builder shape = TensorShapeProto.newBuilder();
    for (String dimension : dimensions) {
      shape.addDim(dimension(dimension));
    }
    TypeProto.Tensor tensor =
        TypeProto.Tensor.newBuilder().setElemType(type.getNumber()).setShape(shape).build();
    return ValueInfoProto.newBuilder()
        .setName(name)
        .setType(TypeProto.newBuilder().setTensorType(tensor))
        .build();
  }

  private static TensorShapeProto.Dimension dimension(String dimension) {
    TensorShapeProto.Dimension.Builder builder = TensorShapeProto.Dimension.newBuilder();
    return dimension.chars().allMatch(Character::isDigit)
        ? builder.setDimValue(Long.parseLong(dimension)).build()
        : builder.setDimParam(dimension).build();
  }
}
