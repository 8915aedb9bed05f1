package dev.shigoto.local;

import dev.shigoto.database.Database;
import dev.shigoto.indexer.Indexer;
import dev.shigoto.indexer.IndexerSettings;
import dev.shigoto.indexer.IndexerStatus;
import dev.shigoto.indextemplates.IndexNames;
import dev.shigoto.indextemplates.OpenSearchConnection;
import dev.shigoto.models.ModelRegistry;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `shigoto index …`: the search index and how far it is behind the database.
@Command(
    name = "index",
    mixinStandardHelpOptions = true,
    description = "Look at the search index, or build it anew.",
    synopsisSubcommandLabel = "VERB")
final class IndexCommand {

  @Command(
      name = "status",
      mixinStandardHelpOptions = true,
      description = "Say how far the index is behind the database; exit code 3 if it is.")
  int status(@Mixin DataOption data) {
    Running running = data.running();
    try (Database database = running.openDatabase();
        OpenSearchConnection engine = running.openEngine()) {
      IndexerStatus status = IndexerStatus.read(database, engine.client(), IndexNames.DEFAULT);
      System.out.println(text(status));
      return status.queued() == 0 && status.documents() == searchable(status) ? 0 : 3;
    }
  }

  @Command(
      name = "rebuild",
      mixinStandardHelpOptions = true,
      description = "Build a new generation while changes go on, then take it into use.")
  int rebuild(@Mixin DataOption data) {
    Running running = data.running();
    try (Database database = running.openDatabase();
        OpenSearchConnection engine = running.openEngine();
        ModelRegistry models = ModelRegistry.open(data.folder().droppedModels());
        ConsoleProgress progress = ConsoleProgress.onStandardError();
        Indexer indexer =
            Indexer.start(
                database,
                engine.client(),
                IndexNames.DEFAULT,
                models.embedder(),
                IndexerSettings.DEFAULT,
                progress)) {
      int generation = indexer.rebuild(progress);
      progress.endBar();
      System.out.println("in use: " + IndexNames.DEFAULT.generation(generation));
    }
    return 0;
  }

  private static long searchable(IndexerStatus status) {
    return status.activeJobs() - status.quarantined();
  }

  private static String text(IndexerStatus status) {
    String generation =
        status.generation().isPresent()
            ? IndexNames.DEFAULT.generation(status.generation().getAsInt())
            : "none, run `shigoto index rebuild`";
    return """
    generation   %s
    documents    %d
    active jobs  %d
    queued       %d (oldest %d s)
    quarantined  %d"""
        .formatted(
            generation,
            status.documents(),
            status.activeJobs(),
            status.queued(),
            status.lag().toSeconds(),
            status.quarantined());
  }
}
