package dev.shigoto.searchapi.model;

import dev.shigoto.database.models.ServedVector;
import dev.shigoto.models.ModelRegistry;
import dev.shigoto.models.Ranker;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Lets models score again what they saw when they served, and compares bit for bit.
public final class VectorReplay {

  /// As many as a model scores at once when it serves.
  private static final int BATCH = 100;

  private final ModelRegistry models;
  private final Map<String, ReplayedVersion> versions = new TreeMap<>();
  private final List<ServedVector> waiting = new ArrayList<>();

  public VectorReplay(ModelRegistry models) {
    this.models = models;
  }

  /// Those of one answer come beside each other, and are scored together as they were.
  public void add(ServedVector served) {
    if (!waiting.isEmpty() && (waiting.size() == BATCH || !isBeside(served, waiting.getLast()))) {
      score();
    }
    waiting.add(served);
  }

  private static boolean isBeside(ServedVector a, ServedVector b) {
    return a.queryId().equals(b.queryId()) && a.version().equals(b.version());
  }

  private void score() {
    ServedVector first = waiting.getFirst();
    ReplayedVersion replayed =
        versions.computeIfAbsent(first.version(), _ -> new ReplayedVersion());
    Optional<Ranker> ranker =
        models.ranker(first.model()).filter(it -> it.version().equals(first.version()));
    if (ranker.isPresent()) {
      float[] scores = ranker.get().score(rows());
      for (int i = 0; i < scores.length; i++) {
        replayed.compare(waiting.get(i), scores[i]);
      }
    } else {
      replayed.isGone(waiting.size());
    }
    waiting.clear();
  }

  private float[][] rows() {
    return waiting.stream().map(it -> row(it.vector())).toArray(float[][]::new);
  }

  private static float[] row(List<Float> vector) {
    float[] row = new float[vector.size()];
    for (int i = 0; i < row.length; i++) {
      row[i] = vector.get(i);
    }
    return row;
  }

  /// What came out, by version of a model.
  public Map<String, ReplayedVersion> finish() {
    if (!waiting.isEmpty()) {
      score();
    }
    return versions;
  }
}
