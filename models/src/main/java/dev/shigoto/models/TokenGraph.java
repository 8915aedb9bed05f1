package dev.shigoto.models;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtException;
import dev.shigoto.models.ModelSpec.EmbedderSpec;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A graph that reads tokens: `input_ids` and `attention_mask` [n, length], and `token_type_ids`
/// where it asks for them. A static model answers [n, dimension], a transformer [n, length,
/// dimension], which is pooled here.
final class TokenGraph implements TokenVectors {

  private final String model;
  private final EmbedderSpec spec;
  private final OnnxSession session;

  private TokenGraph(String model, EmbedderSpec spec, OnnxSession session) {
    this.model = model;
    this.spec = spec;
    this.session = session;
  }

  static TokenGraph load(StoredModel stored, EmbedderSpec spec) {
    return new TokenGraph(stored.manifest().name(), spec, OnnxSession.load(stored));
  }

  @Override
  public float[][] vectors(List<long[]> batch) {
    int width = Math.max(1, batch.stream().mapToInt(ids -> ids.length).max().orElse(0));
    Map<String, OnnxTensor> inputs = new HashMap<>();
    try {
      for (String name : session.inputs()) {
        inputs.put(name, input(name, batch, width));
      }
      return pooled(inputs, batch);
    } catch (OrtException e) {
      throw new ModelException(model + ": cannot pass on the tokens: " + e.getMessage(), e);
    } finally {
      inputs.values().forEach(OnnxTensor::close);
    }
  }

  private float[][] pooled(Map<String, OnnxTensor> inputs, List<long[]> batch) {
    if (spec.pooling().isStatic()) {
      return session.matrix(inputs);
    }
    float[][][] states = session.cube(inputs);
    float[][] vectors = new float[states.length][];
    for (int i = 0; i < vectors.length; i++) {
      int tokens = batch.get(i).length;
      vectors[i] = mean(states[i], spec.pooling() == Pooling.CLS ? Math.min(1, tokens) : tokens);
    }
    return vectors;
  }

  private float[] mean(float[][] states, int tokens) {
    float[] mean = new float[spec.dimension()];
    for (int t = 0; t < tokens; t++) {
      for (int d = 0; d < mean.length; d++) {
        mean[d] += states[t][d] / tokens;
      }
    }
    return mean;
  }

  private OnnxTensor input(String name, List<long[]> batch, int width) throws OrtException {
    long[] shape = {batch.size(), width};
    return switch (name) {
      case "input_ids" -> longs(ids(batch, width), shape);
      case "attention_mask" -> longs(mask(batch, width), shape);
      case "token_type_ids" -> longs(new long[batch.size() * width], shape);
      default -> throw new ModelException(model + ": the graph wants an unknown input " + name);
    };
  }

  private static long[] ids(List<long[]> batch, int width) {
    long[] flat = new long[batch.size() * width];
    for (int i = 0; i < batch.size(); i++) {
      System.arraycopy(batch.get(i), 0, flat, i * width, batch.get(i).length);
    }
    return flat;
  }

  private static long[] mask(List<long[]> batch, int width) {
    long[] flat = new long[batch.size() * width];
    for (int i = 0; i < batch.size(); i++) {
      Arrays.fill(flat, i * width, i * width + batch.get(i).length, 1);
    }
    return flat;
  }

  private static OnnxTensor longs(long[] flat, long[] shape) throws OrtException {
    return OnnxTensor.createTensor(OnnxEnvironment.get(), LongBuffer.wrap(flat), shape);
  }

  @Override
  public void close() {
    session.close();
  }
}
