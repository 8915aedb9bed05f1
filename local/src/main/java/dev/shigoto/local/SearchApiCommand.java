package dev.shigoto.local;

import dev.shigoto.searchapi.Main;
import picocli.CommandLine.Command;

/// `shigoto search-api`: the search API as a process of its own.
@Command(
    name = "search-api",
    mixinStandardHelpOptions = true,
    description =
        "Run the search API alone, configured by DATABASE_URL, OPENSEARCH_URL and others.")
final class SearchApiCommand implements Runnable {

  @Override
  public void run() {
    Main.main(new String[0]);
  }
}
