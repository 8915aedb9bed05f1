package dev.shigoto.bench;

import dev.shigoto.domain.progress.Progress;
import dev.shigoto.indexer.Indexer;
import dev.shigoto.indexer.SwapGate;

/// Does the indexer hold its pace and its memory over a large corpus? One build, sampled as it
/// goes, which proves the new generation equal to the database before it is taken into use.
final class ScaleBench implements Benchmark {

  @Override
  public String name() {
    return "scale";
  }

  @Override
  public Report run(BenchOptions options, Progress progress) {
    ReportBuilder report = ReportBuilder.once(name(), options);
    try (Corpus corpus = Corpus.open(options, progress);
        Indexer indexer = corpus.newIndexer()) {
      Samples samples = new Samples(corpus, progress);
      int before = corpus.generation();
      if (indexer.begin(samples) == before) {
        indexer.rebuild(samples, SwapGate.OPEN);
      }
      samples.addTo(report);
    } catch (InterruptedException e) {
      throw new IllegalStateException("interrupted", e);
    }
    return report.build();
  }
}
