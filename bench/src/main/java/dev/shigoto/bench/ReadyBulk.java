package dev.shigoto.bench;

import dev.shigoto.domain.progress.Progress;
import dev.shigoto.indexer.IndexerSettings;
import java.util.ArrayList;
import java.util.List;

/// The most that the engine takes: all documents lie ready in memory and are only sent.
final class ReadyBulk {

  private static final int JOBS_PER_BODY = IndexerSettings.DEFAULT.batchJobs();
  private static final int CONNECTIONS = IndexerSettings.DEFAULT.workers();

  private final Corpus corpus;
  private final BareClient client;
  private final List<byte[]> bodies;

  private ReadyBulk(Corpus corpus, BareClient client, List<byte[]> bodies) {
    this.corpus = corpus;
    this.client = client;
    this.bodies = bodies;
  }

  static ReadyBulk of(Corpus corpus, BareClient client, Progress progress) {
    Documents documents = new Documents(corpus.models().embedder());
    List<byte[]> bodies = new ArrayList<>();
    corpus.database().jobs().stream(
        batch -> {
          progress.at("preparing bodies", (long) bodies.size() * JOBS_PER_BODY, corpus.size());
          bodies.add(documents.bulk(batch));
        },
        JOBS_PER_BODY);
    return new ReadyBulk(corpus, client, bodies);
  }

  /// An index of everything.
  ThrowAwayIndex fill() {
    ThrowAwayIndex index = new ThrowAwayIndex(corpus, "bench-bulk", client);
    try (Crew connections = new Crew(CONNECTIONS)) {
      connections.each(bodies.size(), i -> index.bulk(bodies.get(i)));
    }
    index.refresh();
    return index;
  }
}
