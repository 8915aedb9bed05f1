package dev.shigoto.bench;

import dev.shigoto.domain.progress.Progress;
import java.util.List;
import java.util.Map;

/// How fast does a row become searchable? The indexer, against the same documents as ready `_bulk`
/// bodies, and against a loop that takes one job after another.
final class IndexingBench implements Benchmark {

  private static final String INDEXER = "indexer";
  private static final String BULK = "ready bulk";
  private static final String NAIVE = "naive loop";
  private static final String RATE = "jobs/s";
  private static final Goal BULK_GOAL = new Goal(0.85, 0.95);
  private static final Goal NAIVE_GOAL = new Goal(10, 20);

  @Override
  public String name() {
    return "indexing";
  }

  @Override
  public Report run(BenchOptions options, Progress progress) {
    ReportBuilder report = new ReportBuilder(name(), options);
    try (Corpus corpus = Corpus.open(options, progress);
        BareClient client = new BareClient();
        Rebuild rebuild = new Rebuild(corpus, progress)) {
      ReadyBulk bulk = ReadyBulk.of(corpus, client, progress);
      NaiveLoop naive = new NaiveLoop(corpus, client);
      checkSame(corpus, client, rebuild, bulk);
      List<Arm> arms =
          List.of(
              arm(INDEXER, corpus.size(), rebuild::fill),
              arm(BULK, corpus.size(), () -> bulk.fill().close()),
              arm(NAIVE, naive.size(), () -> naive.fill().close()));
      addTo(report, new PairedRun(arms, RATE, options.rounds()).run(progress));
      report.remark("the naive loop takes a sample of " + naive.size() + " jobs");
    }
    return report.build();
  }

  private static void checkSame(Corpus corpus, BareClient client, Rebuild rebuild, ReadyBulk bulk) {
    rebuild.fill();
    try (ThrowAwayIndex filled = bulk.fill()) {
      SameIndex.check(client, corpus.engine(), Corpus.NAMES.read(), filled.name());
    }
  }

  /// Its rate counts from no index to everything searchable.
  private static Arm arm(String name, int jobs, Runnable fill) {
    return new Arm(
        name,
        () -> {
          long start = System.nanoTime();
          fill.run();
          return Map.of(RATE, jobs / ((System.nanoTime() - start) / 1e9));
        });
  }

  private static void addTo(ReportBuilder report, Outcome outcome) {
    report.finding("vs bulk", outcome.ratio(BULK, RATE), BULK_GOAL);
    report.finding("vs naive", outcome.ratio(NAIVE, RATE), NAIVE_GOAL);
    outcome.arms().forEach(arm -> report.figure(arm, RATE, outcome.median(arm, RATE)));
    report.warmUp(outcome, "");
  }
}
