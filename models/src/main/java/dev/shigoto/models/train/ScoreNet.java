package dev.shigoto.models.train;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/// A linear model with a small hidden layer beside it: `v·x + w·tanh(U·x + b)`.
final class ScoreNet {

  private final int inputs;
  private final int hidden;
  // v, then U row by row, then b, then w
  private final float[] values;

  private ScoreNet(int inputs, int hidden, float[] values) {
    this.inputs = inputs;
    this.hidden = hidden;
    this.values = values;
  }

  static ScoreNet random(int inputs, int hidden, RandomGenerator random) {
    float[] values = new float[inputs + hidden * (inputs + 2)];
    double deviation = 1 / Math.sqrt(inputs);
    for (int i = inputs; i < values.length; i++) {
      values[i] = (float) (random.nextGaussian() * deviation);
    }
    return new ScoreNet(inputs, hidden, values);
  }

  /// All parameters, to be changed by training.
  float[] values() {
    return values;
  }

  float score(float[] x) {
    float score = dot(0, x);
    for (int h = 0; h < hidden; h++) {
      score += values[outputAt(h)] * unit(h, x);
    }
    return score;
  }

  /// Adds to `gradient` what a score that should fall by `slope` means for each parameter.
  void backward(float[] x, float slope, float[] gradient) {
    add(gradient, 0, x, slope);
    for (int h = 0; h < hidden; h++) {
      float unit = unit(h, x);
      float inner = slope * values[outputAt(h)] * (1 - unit * unit);
      gradient[outputAt(h)] += slope * unit;
      gradient[biasAt(h)] += inner;
      add(gradient, rowAt(h), x, inner);
    }
  }

  int hidden() {
    return hidden;
  }

  float[] linear() {
    return Arrays.copyOf(values, inputs);
  }

  /// U, row by row.
  float[] hiddenRows() {
    return Arrays.copyOfRange(values, rowAt(0), biasAt(0));
  }

  float[] hiddenBias() {
    return Arrays.copyOfRange(values, biasAt(0), outputAt(0));
  }

  float[] output() {
    return Arrays.copyOfRange(values, outputAt(0), values.length);
  }

  private float unit(int h, float[] x) {
    return (float) StrictMath.tanh(dot(rowAt(h), x) + values[biasAt(h)]);
  }

  private float dot(int from, float[] x) {
    float sum = 0;
    for (int i = 0; i < inputs; i++) {
      sum += values[from + i] * x[i];
    }
    return sum;
  }

  private static void add(float[] gradient, int from, float[] x, float factor) {
    for (int i = 0; i < x.length; i++) {
      gradient[from + i] += factor * x[i];
    }
  }

  private int rowAt(int h) {
    return inputs + h * inputs;
  }

  private int biasAt(int h) {
    return inputs + hidden * inputs + h;
  }

  private int outputAt(int h) {
    return inputs + hidden * (inputs + 1) + h;
  }
}
