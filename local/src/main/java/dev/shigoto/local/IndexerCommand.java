package dev.shigoto.local;

import dev.shigoto.indexer.Main;
import picocli.CommandLine.Command;

/// `shigoto indexer`: the indexer as a process of its own.
@Command(
    name = "indexer",
    mixinStandardHelpOptions = true,
    description = "Run the indexer alone, configured by DATABASE_URL, OPENSEARCH_URL and others.")
final class IndexerCommand implements Runnable {

  @Override
  public void run() {
    Main.main(new String[0]);
  }
}
