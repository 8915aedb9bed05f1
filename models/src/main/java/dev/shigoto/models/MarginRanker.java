package dev.shigoto.models;

import dev.shigoto.models.margin.Logistic;
import dev.shigoto.models.margin.Margin;
import dev.shigoto.models.margin.Terms;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A ranker in Java: the logistic function of a sum of what its features say.
record MarginRanker(String name, String version, List<String> features, Margin margin)
    implements Ranker {

  @Override
  public float[] score(float[][] rows) {
    Rows.check(this, rows);
    double[] margins = margin.of(rows);
    float[] scores = new float[margins.length];
    for (int i = 0; i < scores.length; i++) {
      scores[i] = (float) Logistic.of(margins[i]);
    }
    return Rows.finite(this, scores);
  }

  @Override
  public Optional<List<Shares>> shares(float[][] rows) {
    Rows.check(this, rows);
    List<Terms> terms = Stream.of(rows).flatMap(row -> margin.terms(row).stream()).toList();
    return terms.size() == rows.length
        ? Optional.of(terms.stream().map(Shares::logistic).toList())
        : Optional.empty();
  }

  @Override
  public void close() {}
}
