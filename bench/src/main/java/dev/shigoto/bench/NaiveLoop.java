package dev.shigoto.bench;

import dev.shigoto.domain.job.Job;
import dev.shigoto.domain.job.JobId;
import java.util.ArrayList;
import java.util.List;

/// What one writes first: select a job by its id, embed it, index it, take the next. On a sample,
/// for it is slow.
final class NaiveLoop {

  static final int SAMPLE = 300;

  private final Corpus corpus;
  private final BareClient client;
  private final Documents documents;
  private final List<JobId> ids;

  NaiveLoop(Corpus corpus, BareClient client) {
    this.corpus = corpus;
    this.client = client;
    this.documents = new Documents(corpus.models().embedder());
    this.ids = sample(corpus);
  }

  /// Evenly over the corpus.
  private static List<JobId> sample(Corpus corpus) {
    int step = Math.max(1, corpus.size() / SAMPLE);
    List<JobId> ids = new ArrayList<>();
    corpus.database().jobs().stream(batch -> ids.add(batch.getFirst().id()), step);
    return List.copyOf(ids.subList(0, Math.min(SAMPLE, ids.size())));
  }

  int size() {
    return ids.size();
  }

  /// An index of the sample.
  ThrowAwayIndex fill() {
    ThrowAwayIndex index = new ThrowAwayIndex(corpus, "bench-naive", client);
    for (JobId id : ids) {
      Job job = corpus.database().jobs().find(id).orElseThrow();
      index.index(id.toString(), documents.one(job));
    }
    index.refresh();
    return index;
  }
}
