package dev.shigoto.faults;

import dev.shigoto.models.Embedder;
import dev.shigoto.models.TextRole;
import java.util.List;
import java.util.Random;

/// Unit vectors that depend on nothing but the text. A text with NAN in it gets a broken vector,
/// one with UNEMBEDDABLE none at all.
final class HashEmbedder implements Embedder {

  static final String NAN = "非数";
  static final String UNEMBEDDABLE = "埋込不可";
  private static final int DIMENSION = 4;

  @Override
  public String name() {
    return "hash-" + DIMENSION;
  }

  @Override
  public int dimension() {
    return DIMENSION;
  }

  @Override
  public List<float[]> embed(List<String> texts, TextRole role) {
    return texts.stream().map(HashEmbedder::vector).toList();
  }

  private static float[] vector(String text) {
    if (text.contains(UNEMBEDDABLE)) {
      throw new IllegalArgumentException("no vector for this text");
    }
    Random random = new Random(text.hashCode());
    float[] vector = new float[DIMENSION];
    double squares = 0;
    for (int i = 0; i < DIMENSION; i++) {
      vector[i] = (float) random.nextGaussian();
      squares += vector[i] * vector[i];
    }
    for (int i = 0; i < DIMENSION; i++) {
      vector[i] = text.contains(NAN) ? Float.NaN : (float) (vector[i] / Math.sqrt(squares));
    }
    return vector;
  }

  @Override
  public void close() {}
}
