package dev.shigoto.models;

import dev.shigoto.models.ModelSpec.EmbedderSpec;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// An embedder of a tokenizer and a graph. Texts of similar length share a batch, so that little of
/// it is padding.
final class OnnxEmbedder implements Embedder {

  private static final int BATCH = 32;

  private final ModelManifest manifest;
  private final EmbedderSpec spec;
  private final TextTokenizer tokenizer;
  private final TokenGraph graph;

  private OnnxEmbedder(
      ModelManifest manifest, EmbedderSpec spec, TextTokenizer tokenizer, TokenGraph graph) {
    this.manifest = manifest;
    this.spec = spec;
    this.tokenizer = tokenizer;
    this.graph = graph;
  }

  static OnnxEmbedder load(StoredModel stored) {
    EmbedderSpec spec = stored.manifest().embedder().orElseThrow();
    TextTokenizer tokenizer = TextTokenizer.load(stored, spec);
    try {
      TokenGraph graph = TokenGraph.load(stored, spec);
      return new OnnxEmbedder(stored.manifest(), spec, tokenizer, graph);
    } catch (RuntimeException e) {
      tokenizer.close();
      throw e;
    }
  }

  @Override
  public String name() {
    return manifest.name();
  }

  @Override
  public String identity() {
    return manifest.identity();
  }

  @Override
  public int dimension() {
    return spec.dimension();
  }

  @Override
  public List<float[]> embed(List<String> texts, TextRole role) {
    List<long[]> ids = tokenizer.ids(texts.stream().map(text -> prepared(text, role)).toList());
    int[] byLength =
        IntStream.range(0, ids.size())
            .boxed()
            .sorted(Comparator.comparingInt(i -> ids.get(i).length))
            .mapToInt(Integer::intValue)
            .toArray();
    float[][] vectors = new float[ids.size()][];
    for (int from = 0; from < byLength.length; from += BATCH) {
      embed(
          ids,
          Arrays.copyOfRange(byLength, from, Math.min(from + BATCH, byLength.length)),
          vectors);
    }
    return Arrays.asList(vectors);
  }

  @Override
  public void close() {
    graph.close();
    tokenizer.close();
  }

  private String prepared(String text, TextRole role) {
    String read = WellFormed.text(text, spec.maxCharacters());
    return switch (role) {
      case QUERY -> spec.queryPrefix() + read;
      case PASSAGE -> spec.passagePrefix() + read;
    };
  }

  private void embed(List<long[]> ids, int[] which, float[][] vectors) {
    List<long[]> batch = new ArrayList<>();
    for (int i : which) {
      batch.add(ids.get(i));
    }
    float[][] pooled = graph.vectors(batch);
    for (int i = 0; i < which.length; i++) {
      vectors[which[i]] = UnitVectors.of(pooled[i]);
    }
  }
}
