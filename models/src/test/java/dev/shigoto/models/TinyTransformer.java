package dev.shigoto.models;

import dev.shigoto.models.train.OnnxGraph;
import java.util.SplittableRandom;

/// One attention layer with a residual and a layer norm over random weights: as an ONNX graph, and
/// as plain Java that the graph is compared with.
final class TinyTransformer {

  static final int DIMENSION = 6;

  private final float[] embeddings;
  private final float[] query;
  private final float[] key;
  private final float[] value;
  private final float[] norm;

  TinyTransformer(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    embeddings = gaussian(random, TestModel.TOKENS * DIMENSION);
    query = gaussian(random, DIMENSION * DIMENSION);
    key = gaussian(random, DIMENSION * DIMENSION);
    value = gaussian(random, DIMENSION * DIMENSION);
    norm = gaussian(random, DIMENSION);
  }

  byte[] onnx() {
    OnnxGraph graph = new OnnxGraph("tiny");
    String ids = graph.longs("input_ids", "texts", "tokens");
    String mask = graph.toFloat(graph.longs("attention_mask", "texts", "tokens"));
    String x = graph.node("Gather", matrix(graph, embeddings, TestModel.TOKENS), ids);
    String q = graph.node("MatMul", x, matrix(graph, query, DIMENSION));
    String k = graph.node("MatMul", x, matrix(graph, key, DIMENSION));
    String v = graph.node("MatMul", x, matrix(graph, value, DIMENSION));
    String products = graph.node("MatMul", q, graph.transpose(k, 0, 2, 1));
    String scores = graph.node("Add", products, away(graph, mask));
    String attended = graph.node("MatMul", graph.node("Softmax", scores), v);
    String scale = graph.constant(norm, DIMENSION);
    String states = graph.node("LayerNormalization", graph.node("Add", x, attended), scale);
    return graph.build(states, "texts", "tokens", Integer.toString(DIMENSION));
  }

  /// The last layer's states of a text that stands alone, without any padding.
  double[][] states(long... ids) {
    double[][] x = new double[ids.length][];
    for (int t = 0; t < x.length; t++) {
      x[t] = new double[DIMENSION];
      for (int d = 0; d < DIMENSION; d++) {
        x[t][d] = embeddings[(int) ids[t] * DIMENSION + d];
      }
    }
    double[][] states = new double[x.length][];
    for (int t = 0; t < x.length; t++) {
      states[t] = normed(plus(x[t], attended(x, t)));
    }
    return states;
  }

  private double[] attended(double[][] x, int t) {
    double[] q = times(x[t], query);
    double[] attended = new double[DIMENSION];
    double total = 0;
    for (double[] other : x) {
      double weight = Math.exp(dot(q, times(other, key)));
      double[] v = times(other, value);
      for (int d = 0; d < DIMENSION; d++) {
        attended[d] += weight * v[d];
      }
      total += weight;
    }
    for (int d = 0; d < DIMENSION; d++) {
      attended[d] /= total;
    }
    return attended;
  }

  private double[] normed(double[] x) {
    double mean = 0;
    double squares = 0;
    for (double value : x) {
      mean += value / DIMENSION;
      squares += value * value / DIMENSION;
    }
    double[] normed = new double[DIMENSION];
    for (int d = 0; d < DIMENSION; d++) {
      normed[d] = norm[d] * (x[d] - mean) / Math.sqrt(squares - mean * mean + 1e-5);
    }
    return normed;
  }

  private static String matrix(OnnxGraph graph, float[] values, int rows) {
    return graph.constant(values, rows, DIMENSION);
  }

  private static String away(OnnxGraph graph, String mask) {
    String lack = graph.node("Sub", mask, graph.constant(new float[] {1}, 1));
    String low = graph.node("Mul", lack, graph.constant(new float[] {1e9f}, 1));
    return graph.node("Unsqueeze", low, graph.constant(new long[] {1}));
  }

  private static double[] plus(double[] a, double[] b) {
    double[] sum = new double[DIMENSION];
    for (int d = 0; d < DIMENSION; d++) {
      sum[d] = a[d] + b[d];
    }
    return sum;
  }

  private static double[] times(double[] x, float[] matrix) {
    double[] product = new double[DIMENSION];
    for (int i = 0; i < DIMENSION; i++) {
      for (int j = 0; j < DIMENSION; j++) {
        product[j] += x[i] * matrix[i * DIMENSION + j];
      }
    }
    return product;
  }

  private static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int d = 0; d < DIMENSION; d++) {
      sum += a[d] * b[d];
    }
    return sum;
  }

  private static float[] gaussian(SplittableRandom random, int size) {
    float[] values = new float[size];
    for (int i = 0; i < size; i++) {
      values[i] = (float) random.nextGaussian() / 2;
    }
    return values;
  }
}
