package dev.shigoto.indexer.embedding;

import io.prometheus.metrics.core.metrics.Counter;
import io.prometheus.metrics.model.registry.PrometheusRegistry;

/// How much of the jobs' texts is in their vectors, and what that took.
final class EmbeddingMetrics {

  private final Counter embeddedCharacters;
  private final Counter totalCharacters;
  private final Counter made;

  EmbeddingMetrics(PrometheusRegistry registry) {
    embeddedCharacters =
        counter(registry, "shigoto_embedded_chars", "Characters of jobs that are in their vectors");
    totalCharacters =
        counter(registry, "shigoto_total_chars", "Characters of jobs that have a vector");
    made = counter(registry, "shigoto_embeddings_made", "Texts that went through the embedder");
  }

  private static Counter counter(PrometheusRegistry registry, String name, String help) {
    return Counter.builder().name(name).help(help).register(registry);
  }

  void made(int texts) {
    made.inc(texts);
  }

  void embedded(int characters, int total) {
    embeddedCharacters.inc(characters);
    totalCharacters.inc(total);
  }
}
