package dev.shigoto.models;

import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import com.google.protobuf.InvalidProtocolBufferException;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// The tables of a spelled model: a text is the sum of its pieces' vectors, and of those of the
/// pairs of characters where two pieces meet, each of them once. The graph stays the contract: the
/// tables are read out of it, and what they give is compared with what it answers. Adding rows here
/// costs a fraction of gathering them there.
final class SpelledTable implements TokenVectors {

  private static final Set<String> NAMES =
      Set.of(
          SpelledNames.PIECES,
          SpelledNames.PIECES + SpelledNames.SCALES,
          SpelledNames.PAIRS,
          SpelledNames.PAIRS + SpelledNames.SCALES,
          SpelledNames.LAST,
          SpelledNames.FIRST);

  private static final int LONGEST_TRIAL = 40;

  private final ByteRows pieces;
  private final ByteRows pairs;
  private final long[] last;
  private final long[] first;

  private SpelledTable(Map<String, TensorProto> constants) {
    pieces = rows(constants, SpelledNames.PIECES);
    pairs = rows(constants, SpelledNames.PAIRS);
    last = longs(constants, SpelledNames.LAST);
    first = longs(constants, SpelledNames.FIRST);
  }

  /// Empty where `graph` does anything else than sum up such tables.
  ///
  /// @param model the bytes that `graph` was loaded from
  /// @param tokens that the tokenizer knows
  static Optional<SpelledTable> of(byte[] model, TokenVectors graph, int tokens) {
    Map<String, TensorProto> constants = constants(model);
    if (!constants.keySet().containsAll(NAMES)) {
      return Optional.empty();
    }
    SpelledTable table = new SpelledTable(constants);
    return table.knows(tokens) && Agreement.of(graph, table, tokens, LONGEST_TRIAL)
        ? Optional.of(table)
        : Optional.empty();
  }

  private static Map<String, TensorProto> constants(byte[] model) {
    Map<String, TensorProto> constants = new HashMap<>();
    try {
      ModelProto.parseFrom(model)
          .getGraph()
          .getInitializerList()
          .forEach(it -> constants.put(it.getName(), it));
    } catch (InvalidProtocolBufferException e) {
      return Map.of(); // ONNX Runtime read it, so that it is something else that we cannot read
    }
    return constants;
  }

  private static ByteRows rows(Map<String, TensorProto> constants, String name) {
    TensorProto scales = tensor(constants, name + SpelledNames.SCALES);
    float[] factors = new float[scales.getFloatDataCount()];
    for (int i = 0; i < factors.length; i++) {
      factors[i] = scales.getFloatData(i);
    }
    return new ByteRows(tensor(constants, name).getRawData().toByteArray(), factors);
  }

  private static long[] longs(Map<String, TensorProto> constants, String name) {
    return tensor(constants, name).getInt64DataList().stream().mapToLong(Long::longValue).toArray();
  }

  private static TensorProto tensor(Map<String, TensorProto> constants, String name) {
    return Objects.requireNonNull(constants.get(name), name);
  }

  private boolean knows(int tokens) {
    return pieces.count() == tokens
        && last.length == tokens
        && first.length == tokens
        && pairs.count() > 0
        && pairs.dimension() == pieces.dimension();
  }

  @Override
  public float[][] vectors(List<long[]> texts) {
    return texts.stream().map(this::vector).toArray(float[][]::new);
  }

  private float[] vector(long[] ids) {
    float[] sum = new float[pieces.dimension()];
    BitSet standing = new BitSet(pieces.count());
    BitSet meeting = new BitSet(pairs.count());
    for (int place = 0; place < ids.length; place++) {
      standing.set((int) ids[place]);
      if (place > 0) {
        long pair = last[(int) ids[place - 1]] + first[(int) ids[place]];
        meeting.set((int) (pair % pairs.count()));
      }
    }
    standing.stream().forEach(piece -> pieces.addTo(sum, piece));
    meeting.stream().forEach(pair -> pairs.addTo(sum, pair));
    return sum;
  }

  @Override
  public void close() {}
}
