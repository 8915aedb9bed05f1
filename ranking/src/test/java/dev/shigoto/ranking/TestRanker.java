package dev.shigoto.ranking;

import dev.shigoto.models.Ranker;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/// A ranker whose scores are computed by a plain function of a row.
record TestRanker(List<String> features, ToDoubleFunction<float[]> formula) implements Ranker {

  @Override
  public String version() {
    return "test@1";
  }

  @Override
  public String name() {
    return "test";
  }

  @Override
  public float[] score(float[][] rows) {
    double[] scores = Stream.of(rows).mapToDouble(formula).toArray();
    float[] narrowed = new float[scores.length];
    for (int i = 0; i < scores.length; i++) {
      narrowed[i] = (float) scores[i];
    }
    return narrowed;
  }

  @Override
  public void close() {}
}
