package dev.shigoto.models;

import java.nio.file.Path;

/// What ONNX Runtime makes of a ranker's graph, however the registry would serve it.
public final class GraphScores {

  private GraphScores() {}

  public static float[] of(Path folder, float[][] rows) {
    try (Ranker graph = OnnxRanker.load(StoredModel.of(folder))) {
      return graph.score(rows);
    }
  }
}
