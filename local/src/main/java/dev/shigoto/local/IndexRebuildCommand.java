package dev.shigoto.local;

import dev.shigoto.indexer.Indexer;
import dev.shigoto.indexer.SwapGate;
import dev.shigoto.models.ModelRegistry;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `shigoto index rebuild`: a new generation, or the rest of one that was interrupted.
@Command(
    name = "rebuild",
    mixinStandardHelpOptions = true,
    description = "Build a new generation while changes go on, then take it into use.")
final class IndexRebuildCommand implements Callable<Integer> {

  @Mixin private DataOption data = new DataOption();

  @Option(names = "--discard", description = "Delete an unfinished generation first.")
  private boolean discard;

  @Override
  public Integer call() throws InterruptedException {
    try (Stores stores = Stores.open(data);
        ModelRegistry models = ModelRegistry.open(data.folder().droppedModels());
        ConsoleProgress progress = ConsoleProgress.onStandardError();
        Indexer indexer = stores.startIndexer(models, progress)) {
      if (discard) {
        indexer.discardUnfinished();
      }
      int generation = indexer.rebuild(progress, SwapGate.OPEN);
      progress.endBar();
      System.out.println("in use: " + Stores.NAMES.generation(generation));
    }
    return 0;
  }
}
