package dev.shigoto.bench;

import dev.shigoto.domain.progress.Progress;
import java.util.List;

/// What does the API cost over the engine? Searches of one mode without re-ranking through the API,
/// against the very `_msearch` that it sends, sent raw.
///
/// @param name of the mode, and so of the benchmark
record LatencyBench(String name, Goal goal) implements Benchmark {

  /// Each query comes this often in a pass.
  private static final int REPEATS = 2;

  @Override
  public Report run(BenchOptions options, Progress progress) {
    ReportBuilder report = new ReportBuilder(name(), options);
    try (Corpus corpus = Corpus.open(options, progress);
        ApiServer api = ApiServer.over(corpus, corpus.engine())) {
      corpus.indexer(progress).close();
      Merges.awaitEnd(corpus.engine());
      List<Twin> twins = Twins.of(corpus, api, QueryMix.bodies(name, "none"));
      report.condition(twins.size() + " queries, each " + REPEATS + " times in a pass");
      List<Twin> pass = QueryMix.shuffled(twins, REPEATS, options.seed());
      LatencyPair pair =
          new LatencyPair(
              "api",
              pass.stream().map(Twin::api).toList(),
              "raw _msearch",
              pass.stream().map(Twin::raw).toList());
      for (int clients : options.clients()) {
        pair.measure(clients, goal, options, report, progress);
      }
    }
    return report.build();
  }
}
