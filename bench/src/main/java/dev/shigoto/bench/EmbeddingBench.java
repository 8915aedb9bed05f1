package dev.shigoto.bench;

import dev.shigoto.domain.progress.Progress;
import dev.shigoto.indexer.embedding.StoreUse;
import dev.shigoto.indextemplates.IndexNames;
import dev.shigoto.models.Embedders;
import java.util.List;
import java.util.Map;

/// What does the bundled model cost an indexer? Against one that has all vectors in memory, and
/// against one that looks them up in the database.
final class EmbeddingBench implements Benchmark {

  private static final String EMBEDDING = "with embedding";
  private static final String READY = "ready vectors";
  private static final String REMEMBERED = "remembered vectors";
  private static final String RATE = "jobs/s";
  private static final Goal GOAL = new Goal(0.85, 0.95);

  @Override
  public String name() {
    return "embedding";
  }

  @Override
  public Report run(BenchOptions options, Progress progress) {
    ReportBuilder report = new ReportBuilder(name(), options);
    try (Corpus corpus = Corpus.open(options, progress);
        Rebuild embedding = rebuild(corpus, corpus.models(), StoreUse.OFF, progress);
        Rebuild ready = rebuild(corpus, ready(corpus, progress), StoreUse.OFF, progress);
        Rebuild remembered = rebuild(corpus, corpus.models(), StoreUse.ON, progress)) {
      checkSame(corpus, embedding, ready, remembered);
      List<Arm> arms =
          List.of(
              arm(EMBEDDING, corpus.size(), embedding),
              arm(READY, corpus.size(), ready),
              arm(REMEMBERED, corpus.size(), remembered));
      addTo(report, new PairedRun(arms, RATE, options.rounds()).run(progress));
    }
    return report.build();
  }

  private static Embedders ready(Corpus corpus, Progress progress) {
    return Embedders.only(KnownVectors.of(corpus, progress));
  }

  private static Rebuild rebuild(
      Corpus corpus, Embedders embedders, StoreUse store, Progress progress) {
    return new Rebuild(corpus, corpus.indexer(embedders, store, progress));
  }

  /// Fills the store, too.
  private static void checkSame(Corpus corpus, Rebuild first, Rebuild... others) {
    IndexNames names = Corpus.NAMES;
    try (BareClient client = new BareClient()) {
      for (Rebuild other : others) {
        String one = names.generation(first.generation());
        SameIndex.check(client, corpus.engine(), one, names.generation(other.generation()));
      }
    }
  }

  private static Arm arm(String name, int jobs, Rebuild rebuild) {
    return new Arm(
        name,
        () -> {
          long start = System.nanoTime();
          rebuild.fill();
          return Map.of(RATE, jobs / ((System.nanoTime() - start) / 1e9));
        });
  }

  private static void addTo(ReportBuilder report, Outcome outcome) {
    report.finding("with / without embedding", outcome.ratio(READY, RATE), GOAL);
    report.finding("made / remembered", outcome.ratio(REMEMBERED, RATE));
    outcome.arms().forEach(arm -> report.figure(arm, RATE, outcome.median(arm, RATE)));
    report.warmUp(outcome, "");
  }
}
