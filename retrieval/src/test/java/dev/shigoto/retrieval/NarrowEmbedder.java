package dev.shigoto.retrieval;

import dev.shigoto.models.Embedder;
import dev.shigoto.models.TextRole;
import java.util.Arrays;
import java.util.List;

/// An embedder whose vectors do not fit the index.
record NarrowEmbedder(int dimension) implements Embedder {

  @Override
  public String name() {
    return "narrow";
  }

  @Override
  public List<float[]> embed(List<String> texts, TextRole role) {
    float[] vector = new float[dimension];
    Arrays.fill(vector, (float) (1 / Math.sqrt(dimension)));
    return texts.stream().map(text -> vector).toList();
  }

  @Override
  public void close() {}
}
