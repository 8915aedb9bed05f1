package dev.shigoto.local;

import dev.shigoto.indexer.IndexerStatus;
import dev.shigoto.indextemplates.Generation;
import dev.shigoto.indextemplates.JobsIndex;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `shigoto index status`: how far the index is behind, and which generations there are.
@Command(
    name = "status",
    mixinStandardHelpOptions = true,
    description = "Say how far the index is behind the database; exit code 3 if it is.")
final class IndexStatusCommand implements Callable<Integer> {

  @Mixin private DataOption data = new DataOption();

  @Override
  public Integer call() {
    try (Stores stores = Stores.open(data)) {
      IndexerStatus status =
          IndexerStatus.read(stores.database(), stores.engine().client(), Stores.NAMES);
      System.out.println(text(status));
      new JobsIndex(stores.engine().client(), Stores.NAMES)
          .generations()
          .forEach(it -> System.out.println(line(it, status)));
      return status.queued() == 0 && status.documents() == searchable(status) ? 0 : 3;
    }
  }

  private static long searchable(IndexerStatus status) {
    return status.activeJobs() - status.quarantined();
  }

  private static String text(IndexerStatus status) {
    return """
    documents    %d
    active jobs  %d
    queued       %d (oldest %d s)
    quarantined  %d"""
        .formatted(
            status.documents(),
            status.activeJobs(),
            status.queued(),
            status.lag().toSeconds(),
            status.quarantined());
  }

  private static String line(Generation generation, IndexerStatus status) {
    boolean inUse = status.generation().stream().anyMatch(it -> it == generation.number());
    String state =
        generation
            .completedAt()
            .map(at -> (inUse ? "in use, " : "kept, ") + "complete since " + at)
            .orElse("unfinished: `shigoto index rebuild` goes on, `--discard` deletes it");
    return "%-12s %s (model %s, schema %s, dictionary %s)"
        .formatted(
            Stores.NAMES.generation(generation.number()),
            state,
            generation.vectors().model(),
            generation.schema(),
            generation.dictionary());
  }
}
