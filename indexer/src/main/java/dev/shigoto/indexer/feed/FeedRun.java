package dev.shigoto.indexer.feed;

import dev.shigoto.domain.progress.Progress;
import dev.shigoto.indexer.ad.AdWriter;
import dev.shigoto.indexer.ad.AdWriter.Written;
import dev.shigoto.indexer.ad.Item;
import dev.shigoto.indexer.fetch.Validators;
import dev.shigoto.indexer.fetch.WebException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One run of one feed, by whoever holds its turn.
final class FeedRun {

  private static final Logger LOG = LoggerFactory.getLogger(FeedRun.class);

  private final FeedDefinition definition;
  private final FeedTurn turn;
  private final RunTools tools;
  private final Set<RunOption> options;
  private final Progress progress;

  private final Instant startedAt;
  private final long id;
  private final FeedStart start;
  private final FeedMarks marks;
  private final RunTally tally = new RunTally();

  FeedRun(
      FeedDefinition definition,
      FeedTurn turn,
      RunTools tools,
      Set<RunOption> options,
      Progress progress) {
    this.definition = definition;
    this.turn = turn;
    this.tools = tools;
    this.options = options;
    this.progress = progress;
    this.startedAt = now();
    this.id = SyncLog.begin(turn.handle(), definition.name(), startedAt);
    this.start = FeedStart.find(turn.handle(), definition, id, options, startedAt);
    this.marks = new FeedMarks(turn.handle(), definition.name(), start.run());
  }

  /// Reads the feed to its end, or to the page that fails: then the log says why.
  SyncRun run() {
    try {
      readPages();
      expireMissing();
      marks.complete();
      return finish(true, Optional.empty());
    } catch (InterruptedException e) {
      SyncRun stopped = finish(false, Optional.of("it was stopped"));
      Thread.currentThread().interrupt();
      return stopped;
    } catch (FeedException | WebException | UncheckedIOException e) {
      return finish(false, Optional.of(String.valueOf(e.getMessage())));
    } catch (RuntimeException e) {
      LOG.warn("feed {} failed: {}", definition.name(), e.getMessage(), e);
      return finish(false, Optional.of(String.valueOf(e.getMessage())));
    }
  }

  private void readPages() throws InterruptedException {
    Feed feed = definition.feed().get();
    Visit visit = new Visit(tools.web(), definition.gap(), marks::known);
    Optional<String> cursor = Optional.of(start.cursor());
    while (cursor.isPresent()) {
      Page page = feed.page(cursor.get(), visit);
      take(cursor.get(), page);
      SyncLog.write(turn.handle(), id, snapshot(false, Optional.empty(), Optional.empty()));
      progress.at("feed " + definition.name(), tally.fetched(), -1);
      cursor = page.next();
    }
  }

  private void take(String cursor, Page page) {
    switch (page) {
      case Page.Read read -> {
        try (Stream<Item> items = read.items()) {
          read(cursor, read, items);
        }
      }
      case Page.Same same -> tally.same(marks.same(cursor, same.next(), now()));
      case Page.Broken broken -> {
        marks.begin(cursor);
        marks.broken(cursor, broken.reason(), broken.next(), now());
        tally.broken();
      }
    }
  }

  /// A page with something rejected is read again by the next run, whatever its version: by then
  /// we may know better.
  private void read(String cursor, Page.Read page, Stream<Item> items) {
    AdWriter writer = new AdWriter(tools.jobs());
    long rejectedBefore = tally.counts().rejected();
    marks.begin(cursor);
    items
        .gather(Gatherers.windowFixed(AdWriter.BATCH))
        .forEach(batch -> store(cursor, writer, batch));
    boolean clean = tally.counts().rejected() == rejectedBefore;
    marks.read(cursor, clean ? page.validators() : Validators.NONE, page.next(), now());
  }

  private void store(String cursor, AdWriter writer, List<Item> batch) {
    Written written = writer.write(batch);
    marks.saw(cursor, batch, written.rejected());
    tally.wrote(batch, written);
    progress.at("feed " + definition.name(), tally.fetched(), -1);
  }

  /// Not where the run went on after another: until then its pages may have moved, and an ad that
  /// moved to a page read before was not seen although it is there.
  private void expireMissing() {
    if (start.resumedAt().isPresent()) {
      tally.remark("expired nothing: the run went on where another had failed; the next one does");
      return;
    }
    Departures departures = new Departures(tools.jobs(), definition.name(), marks.sightings());
    departures.expire(options.contains(RunOption.FORCE), tally);
  }

  private SyncRun finish(boolean complete, Optional<String> error) {
    SyncRun run = snapshot(complete, error, Optional.of(now()));
    SyncLog.write(turn.handle(), id, run);
    LOG.info("feed {}: {}", definition.name(), run.summary());
    run.notes().forEach(note -> LOG.info("feed {}: {}", definition.name(), note));
    return run;
  }

  private Instant now() {
    return tools.clock().instant();
  }

  private SyncRun snapshot(boolean complete, Optional<String> error, Optional<Instant> finishedAt) {
    return new SyncRun(
        definition.name(),
        startedAt,
        finishedAt,
        start.resumedAt(),
        tally.counts(),
        complete,
        error,
        tally.notes());
  }
}
