package dev.shigoto.local;

import dev.shigoto.database.Database;
import dev.shigoto.indexer.feed.FeedDefinition;
import dev.shigoto.indexer.feed.Feeds;
import dev.shigoto.indexer.feed.RunOption;
import dev.shigoto.indexer.feed.SyncRun;
import dev.shigoto.indexer.fetch.Web;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `shigoto feed …`: the sources that bring in jobs again and again.
@Command(
    name = "feed",
    mixinStandardHelpOptions = true,
    description = "Bring jobs in from the feeds that are configured (docs/feeds.md).",
    synopsisSubcommandLabel = "VERB")
final class FeedCommand {

  @Command(
      name = "run",
      mixinStandardHelpOptions = true,
      description = "Run a feed now; exit code 3 if it does not reach the end.")
  int run(
      @Mixin DataOption data,
      @Mixin FeedsOption option,
      @Parameters(paramLabel = "NAME") String name,
      @Option(
              names = "--force",
              description = "Expire what is missing, even if it is more than half of the feed.")
          boolean force,
      @Option(
              names = "--anew",
              description = "Read everything from the start, also what has not changed.")
          boolean anew) {
    try (Database database = data.running().openDatabase();
        Web web = Web.open();
        ConsoleProgress progress = ConsoleProgress.onStandardError()) {
      Feeds feeds = feeds(database, web, option.definitions(data.folder()));
      SyncRun run =
          feeds
              .run(find(feeds, name), options(force, anew), progress)
              .orElseThrow(
                  () -> new LocalException("feed " + name + " is being run by somebody else"));
      progress.endBar();
      run.notes().forEach(note -> System.err.println("  " + note));
      System.out.println(name + ": " + run.summary());
      return run.complete() ? 0 : 3;
    }
  }

  private static Set<RunOption> options(boolean force, boolean anew) {
    Set<RunOption> options = EnumSet.noneOf(RunOption.class);
    if (force) {
      options.add(RunOption.FORCE);
    }
    if (anew) {
      options.add(RunOption.ANEW);
    }
    return options;
  }

  private static FeedDefinition find(Feeds feeds, String name) {
    List<String> names = feeds.definitions().stream().map(FeedDefinition::name).toList();
    return feeds
        .find(name)
        .orElseThrow(
            () ->
                new LocalException(
                    names.isEmpty()
                        ? "no feeds are configured; write a file as docs/feeds.md shows and name it"
                            + " with --feeds"
                        : "there is no feed " + name + "; there are " + String.join(", ", names)));
  }

  @Command(
      name = "list",
      mixinStandardHelpOptions = true,
      description = "List the feeds that are configured.")
  int list(@Mixin DataOption data, @Mixin FeedsOption option) {
    for (FeedDefinition feed : option.definitions(data.folder())) {
      String schedule = feed.schedule().map(Object::toString).orElse("on demand");
      System.out.printf("%-20s %-12s %s%n", feed.name(), feed.kind(), schedule);
    }
    return 0;
  }

  @Command(
      name = "status",
      mixinStandardHelpOptions = true,
      description = "Say how the feeds stand; exit code 3 if the last run of one has failed.")
  int status(
      @Mixin DataOption data,
      @Mixin FeedsOption option,
      @Option(names = "--json", description = "Print one JSON object.") boolean json) {
    try (Database database = data.running().openDatabase();
        Web web = Web.open()) {
      Feeds feeds = feeds(database, web, option.definitions(data.folder()));
      FeedReport report = new FeedReport(feeds.status());
      System.out.println(json ? report.toJson() : report.toText());
      return report.isGood() ? 0 : 3;
    }
  }

  private static Feeds feeds(Database database, Web web, List<FeedDefinition> definitions) {
    return new Feeds(database, web, InstantSource.system(), definitions);
  }
}
