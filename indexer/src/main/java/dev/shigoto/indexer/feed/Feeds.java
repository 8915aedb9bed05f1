package dev.shigoto.indexer.feed;

import dev.shigoto.database.Database;
import dev.shigoto.domain.progress.Progress;
import dev.shigoto.indexer.fetch.Web;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;

/// The feeds that are configured: runs one, tells how they stand.
public final class Feeds {

  private final Database database;
  private final Web web;
  private final InstantSource clock;
  private final List<FeedDefinition> definitions;

  public Feeds(Database database, Web web, InstantSource clock, List<FeedDefinition> definitions) {
    this.database = database;
    this.web = web;
    this.clock = clock;
    this.definitions = List.copyOf(definitions);
  }

  public List<FeedDefinition> definitions() {
    return definitions;
  }

  public Optional<FeedDefinition> find(String name) {
    return definitions.stream().filter(feed -> feed.name().equals(name)).findFirst();
  }

  /// Runs `feed` now. A run that fails is a result too.
  ///
  /// @return empty if another run of it is under way, here or in another process
  public Optional<SyncRun> run(FeedDefinition feed, Set<RunOption> options, Progress progress) {
    return inTurn(feed, () -> true, options, progress);
  }

  /// Runs `feed` unless somebody else is at it, or has run it since it was due.
  ///
  /// @param since when its schedule began to count, if it never ran
  Optional<SyncRun> runIfDue(FeedDefinition feed, Instant since) {
    return inTurn(feed, () -> isDue(feed, since), Set.of(), Progress.NONE);
  }

  boolean isDue(FeedDefinition feed, Instant since) {
    return feed.schedule()
        .flatMap(schedule -> schedule.next(lastStart(feed).orElse(since)))
        .filter(next -> !next.isAfter(clock.instant()))
        .isPresent();
  }

  /// When a run last reached the end; where none did, when the first began.
  Optional<Instant> staleSince(FeedDefinition feed) {
    return database.jdbi().withHandle(handle -> SyncLog.staleSince(handle, feed.name()));
  }

  private Optional<Instant> lastStart(FeedDefinition feed) {
    return database
        .jdbi()
        .withHandle(handle -> SyncLog.last(handle, feed.name()))
        .map(SyncRun::startedAt);
  }

  private Optional<SyncRun> inTurn(
      FeedDefinition feed, BooleanSupplier wanted, Set<RunOption> options, Progress progress) {
    Optional<FeedTurn> taken = FeedTurn.take(database.jdbi(), feed.name());
    if (taken.isEmpty()) {
      return Optional.empty();
    }
    try (FeedTurn turn = taken.get()) {
      RunTools tools = new RunTools(web, database.jobs(), clock);
      return wanted.getAsBoolean()
          ? Optional.of(new FeedRun(feed, turn, tools, options, progress).run())
          : Optional.empty();
    }
  }

  public List<FeedStatus> status() {
    return definitions.stream().map(this::status).toList();
  }

  private FeedStatus status(FeedDefinition feed) {
    long active = database.jobs().countActive(feed.name());
    return database
        .jdbi()
        .withHandle(
            handle ->
                FeedStatus.read(
                    handle, feed, active, FeedTurn.isTaken(handle, feed.name()), clock.instant()));
  }
}
