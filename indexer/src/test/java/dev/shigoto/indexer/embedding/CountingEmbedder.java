package dev.shigoto.indexer.embedding;

import dev.shigoto.models.Embedder;
import dev.shigoto.models.TextRole;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Remembers what it was asked for. A vector depends on the text's hash; a text with NAN in it gets
/// a broken one, one with UNEMBEDDABLE none.
public final class CountingEmbedder implements Embedder {

  public static final String NAN = "非数";
  public static final String UNEMBEDDABLE = "埋込不可";

  private final String identity;
  private final boolean cheap;
  private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
  private volatile boolean broken;

  public CountingEmbedder(String identity, boolean cheap) {
    this.identity = identity;
    this.cheap = cheap;
  }

  /// Every text that came, in order.
  public List<String> asked() {
    return List.copyOf(asked);
  }

  void breakDown() {
    broken = true;
  }

  @Override
  public String name() {
    return "counting";
  }

  @Override
  public String identity() {
    return identity;
  }

  @Override
  public boolean isCheap() {
    return cheap;
  }

  @Override
  public int dimension() {
    return 2;
  }

  @Override
  public List<float[]> embed(List<String> texts, TextRole role) {
    asked.addAll(texts);
    return texts.stream().map(this::vector).toList();
  }

  private float[] vector(String text) {
    if (broken || text.contains(UNEMBEDDABLE)) {
      throw new IllegalArgumentException("no vector for this text");
    }
    double angle = text.hashCode();
    return text.contains(NAN)
        ? new float[] {Float.NaN, 0}
        : new float[] {(float) Math.cos(angle), (float) Math.sin(angle)};
  }

  @Override
  public void close() {}
}
