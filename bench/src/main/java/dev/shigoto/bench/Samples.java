package dev.shigoto.bench;

import dev.shigoto.domain.progress.Progress;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.util.ArrayList;
import java.util.List;

/// Looks at pace, memory and index size each time that a twentieth of a build is done.
final class Samples implements Progress {

  private static final int PARTS = 20;

  private final Corpus corpus;
  private final Progress progress;
  private final List<Sample> samples = new ArrayList<>();
  private boolean begun;
  private long at;
  private long counted;

  Samples(Corpus corpus, Progress progress) {
    this.corpus = corpus;
    this.progress = progress;
  }

  /// @param liveMb of the heap, after a full collection; the engine's is in it
  private record Sample(long jobs, double jobsPerSecond, double liveMb, double indexMb) {}

  @Override
  public void at(String task, long done, long total) {
    progress.at(task, done, total);
    if (!begun) {
      begun = true;
      countFrom(done); // more than 0 where a build goes on that was broken off
    } else if (done > counted && done - counted >= total / PARTS) {
      double rate = (done - counted) / ((System.nanoTime() - at) / 1e9);
      samples.add(new Sample(done, rate, liveMegabytes(), corpus.indexMegabytes()));
      countFrom(done);
    }
  }

  private void countFrom(long done) {
    at = System.nanoTime();
    counted = done;
  }

  private static double liveMegabytes() {
    MemoryMXBean memory = ManagementFactory.getMemoryMXBean();
    memory.gc();
    return memory.getHeapMemoryUsage().getUsed() / 1e6;
  }

  void addTo(ReportBuilder report) {
    for (Sample sample : samples) {
      String arm = "%,d jobs".formatted(sample.jobs());
      report.figure(arm, "jobs/s since the line before", sample.jobsPerSecond());
      report.figure(arm, "live heap, MB", sample.liveMb());
      report.figure(arm, "index, MB", sample.indexMb());
    }
    List<Sample> late = samples.subList(samples.size() / 2, samples.size());
    double early =
        samples.subList(0, samples.size() / 2).stream()
            .mapToDouble(Sample::liveMb)
            .max()
            .orElseThrow();
    report.finding(
        "live heap, second half / highest of the first",
        Ratio.of(late.stream().map(it -> it.liveMb() / early).toList()));
  }
}
