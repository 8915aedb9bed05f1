package dev.shigoto.bench;

import dev.shigoto.domain.progress.Progress;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// Looks at pace, memory and index size each time that a twentieth of a build is done.
final class Samples implements Progress {

  private static final int PARTS = 20;

  private final Corpus corpus;
  private final Progress progress;
  private final List<Sample> samples = new ArrayList<>();
  private long at = System.nanoTime();
  private long counted;

  Samples(Corpus corpus, Progress progress) {
    this.corpus = corpus;
    this.progress = progress;
  }

  /// @param heapMb that was still used after the last collection; the engine's is in it
  private record Sample(long jobs, double jobsPerSecond, double heapMb, double indexMb) {}

  @Override
  public void at(String task, long done, long total) {
    progress.at(task, done, total);
    if (done == 0 || done - counted < total / PARTS) {
      return;
    }
    long now = System.nanoTime();
    double rate = (done - counted) / ((now - at) / 1e9);
    samples.add(new Sample(done, rate, heapAfterCollection(), corpus.indexMegabytes()));
    at = System.nanoTime();
    counted = done;
  }

  private static double heapAfterCollection() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
            .map(MemoryPoolMXBean::getCollectionUsage)
            .filter(Objects::nonNull)
            .mapToLong(usage -> usage.getUsed())
            .sum()
        / 1e6;
  }

  void addTo(ReportBuilder report) {
    for (Sample sample : samples) {
      String arm = "%,d jobs".formatted(sample.jobs());
      report.figure(arm, "jobs/s since the line before", sample.jobsPerSecond());
      report.figure(arm, "heap after collection, MB", sample.heapMb());
      report.figure(arm, "index, MB", sample.indexMb());
    }
    List<Sample> late = samples.subList(samples.size() / 2, samples.size());
    double early =
        samples.subList(0, samples.size() / 2).stream()
            .mapToDouble(Sample::heapMb)
            .max()
            .orElseThrow();
    report.finding(
        "heap, second half / highest of the first",
        Ratio.of(late.stream().map(it -> it.heapMb() / early).toList()));
  }
}
