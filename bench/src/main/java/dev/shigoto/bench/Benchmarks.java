package dev.shigoto.bench;

import dev.shigoto.domain.progress.Progress;
import java.io.PrintStream;
import java.util.List;

/// Every benchmark there is.
public final class Benchmarks {

  private static final List<Benchmark> ALL =
      List.of(
          new LatencyBench("keyword", new Goal(1.15, 1.05)),
          new LatencyBench("hybrid", new Goal(1.20, 1.10)),
          new ThroughputBench(),
          new RerankBench(),
          new SuggestBench(),
          new IndexingBench(),
          new EmbeddingBench(),
          new FactsBench(),
          new FreshnessBench(),
          new AlertsBench(),
          new ScaleBench(),
          new VerifyBench());

  public static List<String> names() {
    return ALL.stream().map(Benchmark::name).toList();
  }

  /// Runs one, prints its table and writes `NAME.json` into the options' folder.
  ///
  /// @throws IllegalArgumentException if there is no benchmark of this name
  /// @throws VoidRunException if the arms do not do the same work
  public static Report run(String name, BenchOptions options, Progress progress, PrintStream out) {
    Report report = named(name).run(options, progress);
    out.println(report.table());
    out.println("written to " + report.writeTo(options.folder()));
    return report;
  }

  private static Benchmark named(String name) {
    return ALL.stream()
        .filter(benchmark -> benchmark.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "there is no benchmark \""
                        + name
                        + "\"; there are "
                        + String.join(", ", names())));
  }

  private Benchmarks() {}
}
