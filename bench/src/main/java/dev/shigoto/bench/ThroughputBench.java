package dev.shigoto.bench;

import dev.shigoto.domain.progress.Progress;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.Map;

/// How much of what the engine bears does the API bear? Requests per second of eight clients that
/// never rest: hybrid search without re-ranking, against its `_msearch` sent raw.
final class ThroughputBench implements Benchmark {

  private static final String API = "api";
  private static final String RAW = "raw _msearch";
  private static final String RATE = "requests/s";
  private static final Goal GOAL = new Goal(0.85, 0.95);
  private static final int CLIENTS = 8;

  /// Each query comes this often in a pass.
  private static final int REPEATS = 4;

  @Override
  public String name() {
    return "throughput";
  }

  @Override
  public Report run(BenchOptions options, Progress progress) {
    ReportBuilder report = new ReportBuilder(name(), options);
    try (Corpus corpus = Corpus.open(options, progress);
        ApiServer api = ApiServer.over(corpus, corpus.engine());
        PacedLoad load = new PacedLoad(CLIENTS)) {
      corpus.indexer(progress).close();
      Merges.awaitEnd(corpus.engine());
      List<Twin> twins = Twins.of(corpus, api, QueryMix.bodies("hybrid", "none"));
      report.condition(
          "%d queries, each %d times in a pass, %d clients"
              .formatted(twins.size(), REPEATS, CLIENTS));
      addTo(
          report,
          compare(load, QueryMix.shuffled(twins, REPEATS, options.seed()), options, progress));
    }
    return report.build();
  }

  private static Outcome compare(
      PacedLoad load, List<Twin> twins, BenchOptions options, Progress progress) {
    List<HttpRequest> requests = twins.stream().map(Twin::api).toList();
    List<HttpRequest> references = twins.stream().map(Twin::raw).toList();
    load.warm(requests, references, progress);
    List<Arm> arms = List.of(arm(API, load, requests), arm(RAW, load, references));
    return new PairedRun(arms, RATE, options.rounds()).run(progress);
  }

  private static Arm arm(String name, PacedLoad load, List<HttpRequest> requests) {
    return new Arm(name, () -> Map.of(RATE, 1e9 / load.saturate(requests).toNanos()));
  }

  private static void addTo(ReportBuilder report, Outcome outcome) {
    report.finding(RATE, outcome.ratio(RAW, RATE), GOAL);
    outcome.arms().forEach(arm -> report.figure(arm, RATE, outcome.median(arm, RATE)));
    report.warmUp(outcome, "");
  }
}
