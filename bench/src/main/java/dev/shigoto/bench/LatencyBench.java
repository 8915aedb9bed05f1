package dev.shigoto.bench;

import dev.shigoto.domain.progress.Progress;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.HdrHistogram.Histogram;

/// What does the API cost over the engine? Searches of one mode without re-ranking through the API,
/// against the very `_msearch` that it sends, sent raw.
///
/// @param name of the mode, and so of the benchmark
record LatencyBench(String name, Goal goal) implements Benchmark {

  private static final String API = "api";
  private static final String RAW = "raw _msearch";

  /// Each query comes this often in a pass.
  private static final int REPEATS = 2;

  /// Share of what the slower arm bears that is asked of both.
  private static final double LOAD = 0.5;

  /// A cold server bears less: the last of these counts.
  private static final int CALIBRATIONS = 4;

  @Override
  public Report run(BenchOptions options, Progress progress) {
    ReportBuilder report = new ReportBuilder(name(), options);
    try (Corpus corpus = Corpus.open(options, progress);
        ApiServer api = ApiServer.over(corpus, corpus.engine())) {
      corpus.indexer(progress).close();
      Merges.awaitEnd(corpus.engine());
      List<Twin> twins = Twins.of(corpus, api, QueryMix.bodies(name, "none"));
      report.condition(twins.size() + " queries, each " + REPEATS + " times in a pass");
      for (int clients : options.clients()) {
        addTo(
            report, clients, compare(clients, shuffled(twins, options.seed()), options, progress));
      }
    }
    return report.build();
  }

  private static Outcome compare(
      int clients, List<Twin> twins, BenchOptions options, Progress progress) {
    List<HttpRequest> api = twins.stream().map(Twin::api).toList();
    List<HttpRequest> raw = twins.stream().map(Twin::raw).toList();
    try (PacedLoad load = new PacedLoad(clients)) {
      Duration interval = interval(load, api, raw);
      List<Arm> arms =
          List.of(
              new Arm(API, () -> millis(load.run(api, interval))),
              new Arm(RAW, () -> millis(load.run(raw, interval))));
      return new PairedRun(arms, "p50", options.rounds()).run(progress);
    }
  }

  private static Duration interval(PacedLoad load, List<HttpRequest> api, List<HttpRequest> raw) {
    double nanos = 0;
    for (int i = 0; i < CALIBRATIONS; i++) {
      nanos = Math.max(load.saturate(api).toNanos(), load.saturate(raw).toNanos()) / LOAD;
    }
    return Duration.ofNanos((long) nanos);
  }

  private static List<Twin> shuffled(List<Twin> twins, long seed) {
    List<Twin> order = new ArrayList<>();
    Collections.nCopies(REPEATS, twins).forEach(order::addAll);
    Collections.shuffle(order, new Random(seed));
    return order;
  }

  private static Map<String, Double> millis(Histogram micros) {
    return Map.of(
        "p50", micros.getValueAtPercentile(50) / 1e3,
        "p95", micros.getValueAtPercentile(95) / 1e3,
        "p99", micros.getValueAtPercentile(99) / 1e3);
  }

  private void addTo(ReportBuilder report, int clients, Outcome outcome) {
    String load = " c=" + clients;
    report.finding("p50" + load, outcome.ratio(RAW, "p50"), goal);
    for (String figure : List.of("p95", "p99")) {
      report.finding(figure + load, outcome.ratio(RAW, figure));
    }
    for (String figure : List.of("p50", "p95", "p99")) {
      outcome
          .arms()
          .forEach(arm -> report.figure(arm + load, figure + " ms", outcome.median(arm, figure)));
    }
    if (!outcome.settled()) {
      report.remark("the warm-up of" + load + " did not settle");
    }
  }
}
