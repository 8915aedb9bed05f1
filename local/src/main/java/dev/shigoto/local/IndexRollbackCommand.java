package dev.shigoto.local;

import dev.shigoto.indexer.Indexer;
import dev.shigoto.models.ModelRegistry;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `shigoto index rollback`: an earlier generation again, brought up to date.
@Command(
    name = "rollback",
    mixinStandardHelpOptions = true,
    description = "Take an earlier generation into use again, once it has learned what it missed.")
final class IndexRollbackCommand implements Callable<Integer> {

  @Mixin private DataOption data = new DataOption();

  @Option(
      names = "--to",
      paramLabel = "N",
      defaultValue = "0",
      description = "Its number, the n of jobs-n (default: the one before the one in use).")
  private int to;

  @Override
  public Integer call() throws InterruptedException {
    try (Stores stores = Stores.open(data);
        ModelRegistry models = ModelRegistry.open(data.folder().droppedModels());
        ConsoleProgress progress = ConsoleProgress.onStandardError();
        Indexer indexer = stores.startIndexer(models, progress)) {
      int generation = indexer.rollback(to == 0 ? OptionalInt.empty() : OptionalInt.of(to));
      progress.endBar();
      System.out.println("in use: " + Stores.NAMES.generation(generation));
    }
    return 0;
  }
}
