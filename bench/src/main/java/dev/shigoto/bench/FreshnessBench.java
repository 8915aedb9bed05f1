package dev.shigoto.bench;

import dev.shigoto.domain.progress.Progress;
import dev.shigoto.indexer.Indexer;
import dev.shigoto.indexer.IndexerSettings;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;

/// How soon does a search show what was committed? Single changes after a pause, which nothing
/// holds up, and a steady stream of them, which is refreshed once per interval. The figures are
/// milliseconds, from before the statement is sent to the answer of the search that shows it.
final class FreshnessBench implements Benchmark {

  private static final Duration INTERVAL = IndexerSettings.DEFAULT.freshness().refreshInterval();

  private static final int SINGLE_CHANGES = 20;
  private static final int STEADY_CHANGES = 200;
  private static final Duration STEADY_PAUSE = Duration.ofMillis(50);
  private static final Goal GOAL = new Goal(300, 100);

  @Override
  public String name() {
    return "freshness";
  }

  @Override
  public Report run(BenchOptions options, Progress progress) {
    ReportBuilder report = new ReportBuilder(name(), options);
    try (Corpus corpus = Corpus.open(options, progress);
        Indexer _ = corpus.indexer(progress);
        VisibilityWatch watch = new VisibilityWatch(corpus)) {
      Changes changes = new Changes(corpus, watch, options.seed());
      progress.at("warming up", 0, options.rounds());
      changes.single();
      changes.steady();
      List<List<Double>> single = new ArrayList<>();
      List<List<Double>> steady = new ArrayList<>();
      for (int i = 0; i < options.rounds(); i++) {
        progress.at("measuring", i, options.rounds());
        single.add(changes.single());
        steady.add(changes.steady());
      }
      addTo(report, single, steady);
    }
    return report.build();
  }

  private static void addTo(
      ReportBuilder report, List<List<Double>> single, List<List<Double>> steady) {
    report.condition(
        "refresh interval %d ms; %d single changes and %d at 20/s in a round"
            .formatted(INTERVAL.toMillis(), SINGLE_CHANGES, STEADY_CHANGES));
    report.finding("single change p95 (ms)", percentile(single, 0.95, 0), GOAL);
    report.finding(
        "20 changes/s p95 minus the interval (ms)",
        percentile(steady, 0.95, (double) INTERVAL.toMillis()),
        GOAL);
    report.figure("single change", "p50 (ms)", percentile(single, 0.5, 0).median());
    report.figure("20 changes/s", "p50 (ms)", percentile(steady, 0.5, 0).median());
    report.figure("20 changes/s", "p95 (ms)", percentile(steady, 0.95, 0).median());
    report.remark("milliseconds, not ratios; the search that looks is sent every 5 ms");
  }

  /// Of each round, with the median of the rounds.
  private static Ratio percentile(List<List<Double>> rounds, double share, double less) {
    return Ratio.of(rounds.stream().map(round -> of(round, share) - less).toList());
  }

  private static double of(List<Double> millis, double share) {
    List<Double> sorted = millis.stream().sorted().toList();
    return sorted.get((int) Math.ceil(share * sorted.size()) - 1);
  }

  /// Touches jobs one after the other: a new revision of the same text, so that the corpus stays
  /// what it is.
  private static final class Changes {

    private final Corpus corpus;
    private final VisibilityWatch watch;
    private final Random random;
    private final List<Long> jobs;
    private int next;

    Changes(Corpus corpus, VisibilityWatch watch, long seed) {
      this.corpus = corpus;
      this.watch = watch;
      this.random = new Random(seed);
      this.jobs =
          new ArrayList<>(
              corpus
                  .database()
                  .jdbi()
                  .withHandle(
                      handle ->
                          handle
                              .createQuery(
                                  "select id from jobs where status = 'ACTIVE' order by id")
                              .mapTo(Long.class)
                              .list()));
      Collections.shuffle(jobs, random);
    }

    List<Double> single() {
      List<Double> millis = new ArrayList<>();
      for (int i = 0; i < SINGLE_CHANGES; i++) {
        LockSupport.parkNanos(INTERVAL.toNanos() + random.nextLong(INTERVAL.toNanos() / 2));
        change();
        millis.addAll(watch.await());
      }
      return millis;
    }

    List<Double> steady() {
      long start = System.nanoTime();
      for (int i = 0; i < STEADY_CHANGES; i++) {
        for (long left; (left = start + i * STEADY_PAUSE.toNanos() - System.nanoTime()) > 0; ) {
          LockSupport.parkNanos(left);
        }
        change();
      }
      return watch.await();
    }

    private void change() {
      long job = jobs.get(next++ % jobs.size());
      long from = System.nanoTime();
      long revision =
          corpus
              .database()
              .jdbi()
              .withHandle(
                  handle ->
                      handle
                          .createQuery(
                              "update jobs set updated_at = now() where id = ? returning revision")
                          .bind(0, job)
                          .mapTo(Long.class)
                          .one());
      watch.expect(job, revision, from);
    }
  }
}
