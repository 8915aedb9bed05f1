package dev.shigoto.bench;

import dev.shigoto.domain.progress.Progress;
import dev.shigoto.indexer.Indexer;
import dev.shigoto.indexer.SwapGate;
import dev.shigoto.indexer.verify.Verification;
import dev.shigoto.indexer.verify.Verifier;
import dev.shigoto.indexer.verify.Verifier.Depth;
import java.time.Duration;
import java.util.List;

/// Does the indexer hold its pace and its memory over a large corpus, and how long does the proof
/// take that the index is right? One build, sampled as it goes; then a verification that must find
/// the documents that were tampered with, and no others.
final class ScaleBench implements Benchmark {

  private static final Duration PATIENCE = Duration.ofMinutes(1);

  /// Seconds, for a million jobs on the reference machine.
  private static final Goal VERIFY_GOAL = new Goal(30, 10);

  @Override
  public String name() {
    return "scale";
  }

  @Override
  public Report run(BenchOptions options, Progress progress) {
    ReportBuilder report = new ReportBuilder(name(), options);
    try (Corpus corpus = Corpus.open(options, progress);
        Indexer indexer = corpus.newIndexer()) {
      build(corpus, indexer, progress).addTo(report);
      verify(corpus, report);
    } catch (InterruptedException e) {
      throw new IllegalStateException("interrupted", e);
    }
    return report.build();
  }

  private static Samples build(Corpus corpus, Indexer indexer, Progress progress)
      throws InterruptedException {
    Samples samples = new Samples(corpus, progress);
    int before = corpus.generation();
    if (indexer.begin(samples) == before) {
      indexer.rebuild(samples, SwapGate.OPEN);
    }
    return samples;
  }

  private static void verify(Corpus corpus, ReportBuilder report) throws InterruptedException {
    Verification digests = verify(corpus, Depth.DIGESTS);
    Verification versions = verify(corpus, Depth.VERSIONS);
    if (!digests.isEqual() || !versions.isEqual()) {
      throw new VoidRunException("the index differs from the database: " + versions.differences());
    }
    report.finding("verify, seconds", seconds(versions), VERIFY_GOAL);
    report.finding("verify --quick, seconds", seconds(digests), VERIFY_GOAL);
    List<String> tampered = Tampering.with(corpus);
    Verification found = verify(corpus, Depth.VERSIONS);
    report.finding("verify five tampered, seconds", seconds(found), VERIFY_GOAL);
    if (!Tampering.ids(found).equals(tampered)) {
      throw new VoidRunException("tampered with " + tampered + ", found " + found.differences());
    }
    report.remark("found exactly the documents that were tampered with: " + found.differences());
  }

  private static Verification verify(Corpus corpus, Depth depth) throws InterruptedException {
    return new Verifier(corpus.database(), corpus.client(), Corpus.NAMES)
        .verify(corpus.generation(), depth, PATIENCE);
  }

  private static Ratio seconds(Verification verification) {
    return Ratio.of(List.of(verification.took().toMillis() / 1e3));
  }
}
