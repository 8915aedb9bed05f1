package dev.shigoto.faults;

import dev.shigoto.domain.progress.Progress;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/// Runs that are told apart by their seeds: the same seed draws the same program and the same
/// faults at the same points again. Threads and processes remain free to meet in another order.
public final class FaultRuns {

  private final Optional<FaultKind> only;
  private final Progress progress;
  private final PrintStream out;

  /// @param only kind to play; empty draws one for each run
  public FaultRuns(Optional<FaultKind> only, Progress progress, PrintStream out) {
    this.only = only;
    this.progress = progress;
    this.out = out;
  }

  /// Plays `runs` runs, the first with `seed` itself, so that any of them can be played alone.
  public FaultReport play(int runs, long seed) throws InterruptedException {
    out.println("seed " + seed);
    List<RunResult> results = new ArrayList<>();
    Random seeds = new Random(seed);
    long next = seed;
    try (Stage stage = Stage.open()) {
      for (int i = 0; i < runs; i++) {
        progress.at("fault runs", i, runs);
        results.add(play(stage, next));
        next = seeds.nextInt(Integer.MAX_VALUE);
      }
    }
    progress.at("fault runs", runs, runs);
    out.print(KindTable.of(results));
    return FaultReport.of(seed, results);
  }

  private RunResult play(Stage stage, long seed) throws InterruptedException {
    FaultKind kind = only.orElseGet(() -> FaultKind.random(new Random(~seed)));
    RunResult result = FaultRun.play(stage, kind, seed);
    if (!result.divergence().isNone()) {
      out.printf("a run of %s diverged, seed %d%n", kind, seed);
      out.print(result.divergence().text());
      out.println("  replay: " + replay(seed));
    }
    return result;
  }

  private String replay(long seed) {
    return "shigoto faults --runs 1 --seed "
        + seed
        + only.map(kind -> " --kind " + kind).orElse("");
  }
}
