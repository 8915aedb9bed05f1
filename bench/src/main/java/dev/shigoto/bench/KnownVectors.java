package dev.shigoto.bench;

import dev.shigoto.domain.job.JobText;
import dev.shigoto.domain.progress.Progress;
import dev.shigoto.models.Embedder;
import dev.shigoto.models.TextRole;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// An embedder that costs nothing: the vectors of a corpus, made beforehand by the real one, whose
/// identity it has.
final class KnownVectors implements Embedder {

  private static final int BATCH = 500;

  private final Embedder real;
  private final Map<String, float[]> vectors = new HashMap<>();

  private KnownVectors(Embedder real) {
    this.real = real;
  }

  static KnownVectors of(Corpus corpus, Progress progress) {
    KnownVectors known = new KnownVectors(corpus.models().embedder());
    corpus.database().jobs().stream(
        batch -> {
          known.learn(batch.stream().map(job -> JobText.passage(job.ad())).toList());
          progress.at("preparing vectors", known.vectors.size(), corpus.size());
        },
        BATCH);
    return known;
  }

  private void learn(List<String> texts) {
    List<float[]> made = real.embed(texts, TextRole.PASSAGE);
    for (int i = 0; i < texts.size(); i++) {
      vectors.put(texts.get(i), made.get(i));
    }
  }

  @Override
  public String name() {
    return real.name();
  }

  @Override
  public String identity() {
    return real.identity();
  }

  @Override
  public int dimension() {
    return real.dimension();
  }

  @Override
  public List<float[]> embed(List<String> texts, TextRole role) {
    return texts.stream().map(text -> Objects.requireNonNull(vectors.get(text))).toList();
  }

  @Override
  public void close() {}
}
