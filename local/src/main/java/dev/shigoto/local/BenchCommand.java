package dev.shigoto.local;

import dev.shigoto.bench.BenchOptions;
import dev.shigoto.bench.Benchmarks;
import dev.shigoto.bench.Report;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `shigoto bench NAME`: measures one ratio of docs/performance.md.
@Command(
    name = "bench",
    mixinStandardHelpOptions = true,
    description = "Measure how fast it is, and against whom, on stores of its own.")
final class BenchCommand implements Callable<Integer> {

  @Parameters(
      paramLabel = "NAME",
      completionCandidates = Names.class,
      description = "One of ${COMPLETION-CANDIDATES}.")
  private String name = "";

  @Option(
      names = "--jobs",
      defaultValue = "60000",
      description = "Size of the corpus (default: ${DEFAULT-VALUE}, the least worth quoting).")
  private int jobs;

  @Option(
      names = "--rounds",
      defaultValue = "7",
      description = "Measured rounds (default: ${DEFAULT-VALUE}).")
  private int rounds;

  @Option(
      names = "--clients",
      split = ",",
      defaultValue = "1,4,8",
      description = "Requests in flight (default: ${DEFAULT-VALUE}).")
  private List<Integer> clients = List.of();

  @Option(
      names = "--folder",
      paramLabel = "DIR",
      description = "Keeps the corpus between runs (default: ${DEFAULT-VALUE}).")
  private Path folder = DataFolder.standard().resolveSibling("shigoto-bench");

  @Option(names = "--json", description = "End with one JSON object.")
  private boolean json;

  @Override
  public Integer call() {
    BenchOptions usual = BenchOptions.in(folder);
    BenchOptions options = new BenchOptions(folder, jobs, usual.seed(), rounds, clients);
    try (ConsoleProgress progress = ConsoleProgress.onStandardError()) {
      Report report = Benchmarks.run(name, options, progress, System.out);
      if (json) {
        System.out.println(report.json());
      }
    }
    return 0;
  }

  /// For help and completion.
  static final class Names implements Iterable<String> {

    @Override
    public Iterator<String> iterator() {
      return Benchmarks.names().iterator();
    }
  }
}
