package dev.shigoto.local;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import dev.shigoto.faults.FaultKind;
import dev.shigoto.faults.FaultReport;
import dev.shigoto.faults.FaultRuns;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `shigoto faults`: breaks stores of its own on purpose and counts what is lost.
@Command(
    name = "faults",
    mixinStandardHelpOptions = true,
    description = {
      "Break a database, an engine and indexers on purpose, on stores of their own, and compare "
          + "the index with the database.",
      "Exit code 1 if anything is lost, stale or resurrected."
    })
final class FaultsCommand implements Callable<Integer> {

  private static final int MOST_RUNS = 100_000;

  @Option(
      names = "--runs",
      defaultValue = "100",
      description = "How many (default: ${DEFAULT-VALUE}, about two seconds each).")
  private int runs;

  @Option(names = "--seed", description = "Of the first run (default: another one every time).")
  private Optional<Long> seed = Optional.empty();

  @Option(names = "--kind", description = "Only this one of: ${COMPLETION-CANDIDATES}.")
  private Optional<FaultKind> kind = Optional.empty();

  @Option(names = "--json", description = "End with one JSON object.")
  private boolean json;

  @Override
  public Integer call() throws InterruptedException {
    if (runs < 1 || runs > MOST_RUNS) {
      throw new LocalException("--runs must be 1 to " + MOST_RUNS + ", but was " + runs);
    }
    quieten();
    try (ConsoleProgress progress = ConsoleProgress.onStandardError()) {
      FaultReport report =
          new FaultRuns(kind, progress, System.out)
              .play(runs, seed.orElseGet(() -> (long) new Random().nextInt(Integer.MAX_VALUE)));
      System.out.println(text(report));
      if (json) {
        System.out.println(report.json());
      }
      return report.failed() == 0 ? 0 : 1;
    }
  }

  private static String text(FaultReport report) {
    return "%d runs, %d interleavings: %d lost, %d stale, %d resurrected, %d runs diverged"
        .formatted(
            report.runs(),
            report.interleavings(),
            report.lost(),
            report.stale(),
            report.resurrected(),
            report.failed());
  }

  /// What is broken on purpose is complained about a thousand times; a single run may say it.
  private void quieten() {
    if (runs > 1) {
      ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).setLevel(Level.OFF);
      ((Logger) LoggerFactory.getLogger("dev.shigoto")).setLevel(Level.OFF);
    }
  }
}
