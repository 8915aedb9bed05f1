package dev.shigoto.local;

import dev.shigoto.indexer.Indexer;
import dev.shigoto.local.impact.ImpactGate;
import dev.shigoto.local.impact.ImpactOptions;
import dev.shigoto.models.ModelRegistry;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `shigoto index rebuild`: a new generation, or the rest of one that was interrupted. Before it
/// goes into use, what it changes is printed.
@Command(
    name = "rebuild",
    mixinStandardHelpOptions = true,
    description = "Build a new generation while changes go on, then take it into use.")
final class IndexRebuildCommand implements Callable<Integer> {

  @Mixin private DataOption data = new DataOption();

  @Option(names = "--discard", description = "Delete an unfinished generation first.")
  private boolean discard;

  @Option(
      names = "--replay",
      paramLabel = "N",
      defaultValue = "" + ImpactOptions.USUAL_REPLAY,
      description = "Logged queries that are asked of both (default: ${DEFAULT-VALUE}).")
  private int replay;

  @Option(
      names = "--queries",
      paramLabel = "FILE",
      description = "Queries to ask instead: an id, a tab, a text per line.")
  private Optional<Path> queries = Optional.empty();

  @Option(
      names = "--qrels",
      paramLabel = "FILE",
      description = "Judgments of them (TREC); a loss of relevance refuses the new generation.")
  private Optional<Path> qrels = Optional.empty();

  @Option(names = "--force", description = "Take it into use although relevance is lost.")
  private boolean force;

  @Option(names = "--json", description = "End with one JSON object.")
  private boolean json;

  @Override
  public Integer call() throws InterruptedException {
    ImpactOptions options = new ImpactOptions(replay, queries, qrels, force);
    try (Stores stores = Stores.open(data);
        ModelRegistry models = ModelRegistry.open(data.folder().droppedModels());
        ConsoleProgress progress = ConsoleProgress.onStandardError()) {
      rebuild(stores, models, options, progress);
    }
    return 0;
  }

  private void rebuild(
      Stores stores, ModelRegistry models, ImpactOptions options, ConsoleProgress progress)
      throws InterruptedException {
    ImpactGate gate =
        new ImpactGate(
            stores.engine().client(),
            Stores.NAMES,
            models,
            stores.database().queries(),
            options,
            progress,
            text -> {
              progress.endBar();
              System.out.print(text);
            });
    try (Indexer indexer = stores.startIndexer(models, progress)) {
      if (discard) {
        indexer.discardUnfinished();
      }
      int generation = indexer.rebuild(progress, gate);
      progress.endBar();
      System.out.println("in use: " + Stores.NAMES.generation(generation));
    } finally {
      if (json) {
        System.out.println(gate.json());
      }
    }
  }
}
