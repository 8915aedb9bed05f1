package dev.shigoto.bench;

import dev.shigoto.domain.facts.AdAnalysis;
import dev.shigoto.domain.job.Job;
import dev.shigoto.domain.job.JobText;
import dev.shigoto.domain.progress.Progress;
import dev.shigoto.models.Embedder;
import dev.shigoto.models.TextRole;
import dev.shigoto.models.facts.FactFiles;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// What does it cost to read the facts of an ad? Against what is done with it anyway: embedding and
/// indexing. Both per core: one thread reads and embeds, while the engine takes all cores.
final class FactsBench implements Benchmark {

  private static final String ANALYSIS = "analysis";
  private static final String REST = "embedding and indexing";
  private static final String RATE = "jobs/s per core";
  private static final Goal GOAL = new Goal(1, 5);
  private static final int BATCH = 500;

  @Override
  public String name() {
    return "facts";
  }

  @Override
  public Report run(BenchOptions options, Progress progress) {
    ReportBuilder report = new ReportBuilder(name(), options);
    try (Corpus corpus = Corpus.open(options, progress);
        BareClient client = new BareClient()) {
      List<Job> jobs = new ArrayList<>();
      corpus.database().jobs().stream(jobs::addAll, BATCH);
      ReadyBulk bulk = ReadyBulk.of(corpus, client, progress);
      Embedder embedder = corpus.models().embedder();
      AdAnalysis analysis = FactFiles.NONE.open();
      List<Arm> arms =
          List.of(
              arm(ANALYSIS, jobs.size(), () -> seconds(() -> analyse(jobs, analysis))),
              arm(REST, jobs.size(), () -> embedAndIndex(jobs, embedder, bulk)));
      Outcome outcome = new PairedRun(arms, RATE, options.rounds()).run(progress);
      report.finding("analysis / embedding and indexing", outcome.ratio(REST, RATE), GOAL);
      outcome.arms().forEach(arm -> report.figure(arm, RATE, outcome.median(arm, RATE)));
      report.warmUp(outcome, "");
    }
    return report.build();
  }

  /// Core seconds that a pass took.
  private interface Work {
    double coreSeconds();
  }

  private static Arm arm(String name, int jobs, Work work) {
    return new Arm(name, () -> Map.of(RATE, jobs / work.coreSeconds()));
  }

  private static void analyse(List<Job> jobs, AdAnalysis analysis) {
    LocalDate today = LocalDate.ofInstant(Corpus.CLOCK.instant(), ZoneOffset.UTC);
    int findings = 0;
    for (Job job : jobs) {
      findings += analysis.read(job.ad(), today).lint().size();
    }
    if (findings < 0) { // never: the result is used, so that nothing is optimised away
      throw new VoidRunException("nothing was read");
    }
  }

  private static double embedAndIndex(List<Job> jobs, Embedder embedder, ReadyBulk bulk) {
    double embedding =
        seconds(
            () -> jobs.forEach(job -> embedder.embed(JobText.passage(job.ad()), TextRole.PASSAGE)));
    double indexing = seconds(() -> bulk.fill().close());
    return embedding + indexing * Runtime.getRuntime().availableProcessors();
  }

  private static double seconds(Runnable work) {
    long start = System.nanoTime();
    work.run();
    return (System.nanoTime() - start) / 1e9;
  }
}
