package dev.shigoto.models;

import dev.shigoto.models.ModelSpec.EmbedderSpec;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// An embedder of a tokenizer and a graph. Texts of similar length share a batch, so that little of
/// it is padding.
final class TokenEmbedder implements Embedder {

  private static final int BATCH = 32;
  private static final int PENDING = 16 * BATCH;

  private final StoredModel model;
  private final EmbedderSpec spec;
  private final Tokenizer tokenizer;
  private final TokenVectors vectors;
  private final PassageTokens passages;

  TokenEmbedder(StoredModel model, Tokenizer tokenizer, TokenVectors vectors) {
    this.model = model;
    this.spec = model.manifest().embedder().orElseThrow();
    this.tokenizer = tokenizer;
    this.vectors = vectors;
    this.passages = new PassageTokens(tokenizer, spec);
  }

  @Override
  public String name() {
    return model.manifest().name();
  }

  @Override
  public String identity() {
    return model.manifest().identity();
  }

  @Override
  public boolean isCheap() {
    return spec.pooling().isStatic();
  }

  @Override
  public int dimension() {
    return spec.dimension();
  }

  @Override
  public List<float[]> embed(List<String> texts, TextRole role) {
    return switch (role) {
      case QUERY -> queries(texts);
      case PASSAGE -> embedWhole(texts).stream().map(EmbeddedText::vector).toList();
    };
  }

  private List<float[]> queries(List<String> texts) {
    List<String> prepared =
        texts.stream()
            .map(text -> spec.queryPrefix() + WellFormed.text(text, spec.maxCharacters()))
            .toList();
    PooledTexts pooled = new PooledTexts(texts.size(), spec.dimension());
    List<TokenPassage> passages = new ArrayList<>();
    List<Tokens> tokens = tokenizer.tokens(prepared);
    for (int i = 0; i < texts.size(); i++) {
      int characters = texts.get(i).length();
      passages.add(new TokenPassage(i, characters, Math.max(1, characters), tokens.get(i).ids()));
    }
    addTo(pooled, passages);
    return pooled.texts().stream().map(EmbeddedText::vector).toList();
  }

  @Override
  public List<EmbeddedText> embedWhole(List<String> texts) {
    PooledTexts pooled = new PooledTexts(texts.size(), spec.dimension());
    List<TokenPassage> pending = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      pending.addAll(passages.of(i, texts.get(i)));
      if (pending.size() >= PENDING) {
        addTo(pooled, pending);
        pending.clear();
      }
    }
    addTo(pooled, pending);
    return pooled.texts();
  }

  private void addTo(PooledTexts pooled, List<TokenPassage> passages) {
    List<TokenPassage> byLength =
        passages.stream().sorted(Comparator.comparingInt(it -> it.ids().length)).toList();
    for (int from = 0; from < byLength.size(); from += BATCH) {
      List<TokenPassage> batch = byLength.subList(from, Math.min(from + BATCH, byLength.size()));
      float[][] made = vectors.vectors(batch.stream().map(TokenPassage::ids).toList());
      for (int i = 0; i < made.length; i++) {
        pooled.add(batch.get(i), made[i]);
      }
    }
  }

  @Override
  public void close() {
    vectors.close();
    tokenizer.close();
  }
}
