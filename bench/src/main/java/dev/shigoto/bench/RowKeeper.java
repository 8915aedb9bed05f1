package dev.shigoto.bench;

import dev.shigoto.models.Ranker;
import java.util.ArrayList;
import java.util.List;

/// Keeps the rows that a ranker is given.
record RowKeeper(Ranker ranker, List<float[][]> rows) implements Ranker {

  RowKeeper(Ranker ranker) {
    this(ranker, new ArrayList<>());
  }

  @Override
  public String name() {
    return ranker.name();
  }

  @Override
  public String version() {
    return ranker.version();
  }

  @Override
  public List<String> features() {
    return ranker.features();
  }

  @Override
  public float[] score(float[][] given) {
    rows.add(given);
    return ranker.score(given);
  }

  @Override
  public void close() {}
}
