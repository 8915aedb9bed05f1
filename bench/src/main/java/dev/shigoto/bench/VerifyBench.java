package dev.shigoto.bench;

import dev.shigoto.domain.progress.Progress;
import dev.shigoto.indexer.Indexer;
import dev.shigoto.indexer.verify.Repair;
import dev.shigoto.indexer.verify.Verification;
import dev.shigoto.indexer.verify.Verifier;
import dev.shigoto.indexer.verify.Verifier.Depth;
import dev.shigoto.indextemplates.JobsIndex;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// How long does the proof take that the index equals the database? It must also find the documents
/// that were tampered with, and no others, and a repair of these must make it equal again.
final class VerifyBench implements Benchmark {

  private static final Duration PATIENCE = Duration.ofMinutes(1);

  /// Seconds, for a million jobs on the reference machine.
  private static final Goal GOAL = new Goal(30, 10);

  @Override
  public String name() {
    return "verify";
  }

  @Override
  public Report run(BenchOptions options, Progress progress) {
    ReportBuilder report = new ReportBuilder(name(), options);
    try (Corpus corpus = Corpus.open(options, progress);
        Indexer indexer = corpus.indexer(progress)) {
      Verification left = verify(corpus, Depth.VERSIONS);
      if (!left.isEqual()) {
        repair(corpus, indexer, left);
        report.remark("found and mended first, as a run left it: " + left.differences());
      }
      rounds(corpus, indexer, options.rounds(), report, progress);
    } catch (InterruptedException e) {
      throw new IllegalStateException("interrupted", e);
    }
    return report.build();
  }

  private static void rounds(
      Corpus corpus, Indexer indexer, int rounds, ReportBuilder report, Progress progress)
      throws InterruptedException {
    List<Double> quick = new ArrayList<>();
    List<Double> thorough = new ArrayList<>();
    List<Double> tampered = new ArrayList<>();
    for (int round = 0; round < rounds; round++) {
      progress.at("verifying", round, rounds);
      quick.add(seconds(equal(corpus, Depth.DIGESTS)));
      thorough.add(seconds(equal(corpus, Depth.VERSIONS)));
      Verification found = tampered(corpus);
      tampered.add(seconds(found));
      repair(corpus, indexer, found);
    }
    equal(corpus, Depth.VERSIONS);
    report.finding("verify, seconds", Ratio.of(thorough), GOAL);
    report.finding("verify --quick, seconds", Ratio.of(quick), GOAL);
    report.finding("verify five tampered, seconds", Ratio.of(tampered), GOAL);
    report.remark("found exactly the documents that were tampered with, and mended them");
  }

  private static Verification equal(Corpus corpus, Depth depth) throws InterruptedException {
    Verification verification = verify(corpus, depth);
    if (!verification.isEqual()) {
      throw new VoidRunException(
          "the index differs from the database: " + verification.differences());
    }
    return verification;
  }

  private static Verification tampered(Corpus corpus) throws InterruptedException {
    List<String> tampered = Tampering.with(corpus);
    Verification found = verify(corpus, Depth.VERSIONS);
    if (!Tampering.ids(found).equals(tampered)) {
      throw new VoidRunException("tampered with " + tampered + ", found " + found.differences());
    }
    return found;
  }

  private static void repair(Corpus corpus, Indexer indexer, Verification found)
      throws InterruptedException {
    JobsIndex index = new JobsIndex(corpus.client(), Corpus.NAMES);
    new Repair(corpus.database().revisions(), index).mend(corpus.generation(), found.differences());
    indexer.awaitCaughtUp(PATIENCE);
  }

  private static Verification verify(Corpus corpus, Depth depth) throws InterruptedException {
    return new Verifier(corpus.database(), corpus.client(), Corpus.NAMES)
        .verify(corpus.generation(), depth, PATIENCE);
  }

  private static double seconds(Verification verification) {
    return verification.took().toMillis() / 1e3;
  }
}
