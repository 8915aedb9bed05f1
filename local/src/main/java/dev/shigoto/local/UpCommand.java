package dev.shigoto.local;

import dev.shigoto.models.facts.FactFiles;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `shigoto up`: the whole platform in this process until Ctrl-C.
@Command(
    name = "up",
    mixinStandardHelpOptions = true,
    description = "Start the whole platform here; an empty store is filled with demo jobs.")
final class UpCommand implements Callable<Integer> {

  @Mixin private DataOption data = new DataOption();

  @Mixin private FeedsOption feeds = new FeedsOption();

  @Mixin private DictionariesOption dictionaries = new DictionariesOption();

  @Mixin private GazetteerOption gazetteer = new GazetteerOption();

  @Option(
      names = "--port",
      defaultValue = "8080",
      description = "Port of the API and the search page, 0 for any free one (default: 8080).")
  private int port;

  @Option(
      names = "--database-port",
      defaultValue = "0",
      description = "Port of the embedded PostgreSQL (default: any free one).")
  private int databasePort;

  @Option(
      names = "--opensearch-port",
      defaultValue = "0",
      description = "Port of the embedded OpenSearch (default: any free one).")
  private int openSearchPort;

  @Option(
      names = "--jobs",
      defaultValue = "5000",
      description = "How many demo jobs to make (default: 5000).")
  private int jobs;

  @Option(names = "--no-demo", description = "Make no demo jobs.")
  private boolean noDemo;

  @Option(
      names = "--no-indexer",
      description = "Leave indexing to `shigoto indexer`, a process of its own.")
  private boolean noIndexer;

  @Override
  public Integer call() throws InterruptedException {
    Instant start = Instant.now();
    Platform platform = start(options());
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(platform), "stop"));
    greet(platform.running(), Duration.between(start, Instant.now()));
    Thread.sleep(Long.MAX_VALUE);
    return 0;
  }

  private static Platform start(PlatformOptions options) throws InterruptedException {
    try (ConsoleProgress progress = ConsoleProgress.onStandardError()) {
      return Platform.start(options, Clock.systemUTC(), progress);
    }
  }

  private PlatformOptions options() {
    return new PlatformOptions(
        data.folder(),
        new Ports(port, databasePort, openSearchPort),
        noDemo ? 0 : jobs,
        noIndexer ? Indexing.ELSEWHERE : Indexing.HERE,
        feeds.definitions(data.folder()),
        dictionaries.dictionary(data.folder()),
        FactFiles.NONE.withGazetteer(gazetteer.folder(data.folder())));
  }

  private static void stop(Platform platform) {
    System.err.println("Stopping");
    platform.close();
  }

  private static void greet(Running running, Duration took) {
    System.out.printf("Shigoto is up after %.1f s%n%n", took.toMillis() / 1000.0);
    System.out.print(running.toText().indent(2));
    System.out.println();
    System.out.println("Ctrl-C stops it.");
  }
}
