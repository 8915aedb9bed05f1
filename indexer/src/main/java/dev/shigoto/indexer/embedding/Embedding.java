package dev.shigoto.indexer.embedding;

import dev.shigoto.database.derivations.Derivations;
import dev.shigoto.domain.job.Job;
import dev.shigoto.domain.job.JobText;
import dev.shigoto.models.EmbeddedText;
import dev.shigoto.models.Embedder;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.util.List;

/// The vectors of jobs.
public final class Embedding implements AutoCloseable {

  private final StoreUse storeUse;
  private final EmbeddingMetrics metrics;
  private final ComputedVectors computed = new ComputedVectors();
  private final TextVectors counted = this::compute;
  private final TextVectors remembered;

  public Embedding(Derivations store, StoreUse storeUse, PrometheusRegistry registry) {
    this.storeUse = storeUse;
    this.metrics = new EmbeddingMetrics(registry);
    this.remembered = new RememberedVectors(store, counted);
  }

  /// One result per job, in their order.
  public List<TextVector> of(List<Job> jobs, Embedder embedder) throws InterruptedException {
    List<String> texts = jobs.stream().map(job -> JobText.passage(job.ad())).toList();
    TextVectors vectors = storeUse.isFor(embedder) ? remembered : counted;
    List<TextVector> results = vectors.of(texts, embedder);
    for (int i = 0; i < texts.size(); i++) {
      if (results.get(i) instanceof TextVector.Made(EmbeddedText text)) {
        metrics.embedded(text.characters(), texts.get(i).length());
      }
    }
    return results;
  }

  private List<TextVector> compute(List<String> texts, Embedder embedder)
      throws InterruptedException {
    metrics.made(texts.size());
    return computed.of(texts, embedder);
  }

  @Override
  public void close() {
    computed.close();
  }
}
