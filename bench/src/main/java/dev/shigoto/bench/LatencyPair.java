package dev.shigoto.bench;

import dev.shigoto.domain.progress.Progress;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.HdrHistogram.Histogram;

/// Two ways of asking the same, compared by how long the answers take.
///
/// @param references in the order of `requests`
record LatencyPair(
    String subject, List<HttpRequest> requests, String reference, List<HttpRequest> references) {

  /// Share of what the slower arm bears that is asked of both.
  private static final double LOAD = 0.5;

  /// Adds to the report what it finds.
  ///
  /// @param clients requests that are in flight at most
  /// @param goal of the ratio of the medians
  void measure(
      int clients, Goal goal, BenchOptions options, ReportBuilder report, Progress progress) {
    try (PacedLoad load = new PacedLoad(clients)) {
      Duration interval = interval(load, progress);
      List<Arm> arms =
          List.of(
              new Arm(subject, () -> millis(load.run(requests, interval))),
              new Arm(reference, () -> millis(load.run(references, interval))));
      Outcome outcome = new PairedRun(arms, "p50", options.rounds()).run(progress);
      addTo(report, " c=" + clients, outcome, goal);
    }
  }

  private Duration interval(PacedLoad load, Progress progress) {
    return Duration.ofNanos((long) (load.warm(requests, references, progress).toNanos() / LOAD));
  }

  private static Map<String, Double> millis(Histogram micros) {
    return Map.of(
        "p50", micros.getValueAtPercentile(50) / 1e3,
        "p95", micros.getValueAtPercentile(95) / 1e3,
        "p99", micros.getValueAtPercentile(99) / 1e3);
  }

  private void addTo(ReportBuilder report, String load, Outcome outcome, Goal goal) {
    report.finding("p50" + load, outcome.ratio(reference, "p50"), goal);
    for (String figure : List.of("p95", "p99")) {
      report.finding(figure + load, outcome.ratio(reference, figure));
    }
    for (String figure : List.of("p50", "p95", "p99")) {
      outcome
          .arms()
          .forEach(arm -> report.figure(arm + load, figure + " ms", outcome.median(arm, figure)));
    }
    report.warmUp(outcome, " of" + load);
  }
}
