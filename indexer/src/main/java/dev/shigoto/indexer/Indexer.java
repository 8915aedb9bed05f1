package dev.shigoto.indexer;

import dev.shigoto.database.Database;
import dev.shigoto.database.jobs.JobSnapshot;
import dev.shigoto.domain.progress.Progress;
import dev.shigoto.indexer.Equality.Followers;
import dev.shigoto.indexer.embedding.Embedding;
import dev.shigoto.indexer.facts.AdReading;
import dev.shigoto.indexer.feed.FeedDefinition;
import dev.shigoto.indexer.feed.FeedSchedule;
import dev.shigoto.indexer.fetch.Waits;
import dev.shigoto.indexer.freshness.Expiry;
import dev.shigoto.indexer.freshness.FreshnessSettings;
import dev.shigoto.indexer.freshness.Refresher;
import dev.shigoto.indexer.identity.Openings;
import dev.shigoto.indexer.verify.Repair;
import dev.shigoto.indexer.verify.Verifier;
import dev.shigoto.indextemplates.IndexNames;
import dev.shigoto.indextemplates.JobsIndex;
import dev.shigoto.indextemplates.VectorSettings;
import dev.shigoto.models.Embedder;
import dev.shigoto.models.Embedders;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.opensearch.client.opensearch.OpenSearchClient;

/// Keeps the index equal to the database. Several may run over the same stores.
public final class Indexer implements AutoCloseable {

  private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(5); // at the feeds' schedules
  private static final Duration GROUPING_PAUSE = Duration.ofSeconds(1);
  private static final Duration EXPIRY_PAUSE = Duration.ofSeconds(10);
  private static final Duration DELETION_PAUSE = Duration.ofMinutes(10);
  private static final Duration EVENTS_KEPT = Duration.ofDays(396);
  private static final Duration VECTORS_KEPT = Duration.ofDays(30);
  private static final Duration DERIVATIONS_KEPT = Duration.ofDays(90); // since the last use

  private final Database database;
  private final OpenSearchClient client;
  private final IndexNames names;
  private final JobsIndex index;
  private final PrometheusRegistry metrics = new PrometheusRegistry();
  private final Circuit circuit;
  private final Embedding embedding;
  private final Routines routines = new Routines();
  private final WriteTargets targets;
  private final Builds builds;
  private final BackgroundVerification verification;
  private final IndexerSettings settings;
  private final List<ChangeWorker> workers;
  private final Refresher refresher;
  private final Expiry expiry;
  private final Openings openings;
  private boolean grouping;
  private volatile boolean following;
  private @Nullable FeedSchedule feeds;

  /// Does nothing yet. The database, the client and the embedders stay the caller's to close, after
  /// this.
  public Indexer(
      Database database,
      OpenSearchClient client,
      IndexNames names,
      Embedders embedders,
      IndexerSettings settings) {
    this.database = database;
    this.client = client;
    this.names = names;
    this.index = new JobsIndex(client, names);
    this.targets = new WriteTargets(index, names, embedders);
    this.settings = settings;
    this.embedding = new Embedding(database.derivations(), settings.embeddingStore(), metrics);
    this.circuit = new Circuit(settings.longestPause());
    Verifier verifier = new Verifier(database, client, names);
    this.verification = new BackgroundVerification(verifier, index, Clock.systemUTC(), metrics);
    IndexBatches batches = batches(settings);
    this.builds = builds(vectors(embedders, settings), verifier, batches);
    FreshnessSettings freshness = settings.freshness();
    this.refresher =
        new Refresher(
            client, names.write(), database.receipts(), freshness.refreshInterval(), metrics);
    this.expiry = new Expiry(database, freshness);
    this.openings = new Openings(database.identities(), database.changes(), freshness.clock());
    this.workers =
        Stream.generate(
                () ->
                    new ChangeWorker(
                        database.changes(), targets, batches, refresher, settings, circuit))
            .limit(settings.workers())
            .toList();
  }

  private static VectorSettings vectors(Embedders embedders, IndexerSettings settings) {
    Embedder embedder = embedders.embedder();
    return new VectorSettings(
        embedder.identity(),
        embedder.dimension(),
        settings.vectorEngine(),
        settings.vectorCompression());
  }

  private Builds builds(VectorSettings wanted, Verifier verifier, IndexBatches batches) {
    Generations generations =
        new Generations(database, index, names, wanted, settings.keptGenerations());
    Equality equality = new Equality(verifier, new Repair(database.revisions(), index));
    SnapshotLoad load = new SnapshotLoad(database, batches, settings);
    FullBuild build =
        new FullBuild(
            database, index, generations, targets, load, equality, circuit, Clock.systemUTC());
    return new Builds(database.changes(), index, generations, targets, build, equality);
  }

  private IndexBatches batches(IndexerSettings settings) {
    AdReading reading = new AdReading(settings.factFiles(), database.derivations(), metrics);
    IndexerMetrics counters = new IndexerMetrics(metrics, database.changes(), circuit);
    BulkWriter writer = new BulkWriter(new BulkRequests(client), settings, counters);
    return new IndexBatches(
        new Documents(embedding, reading, database.identities(), Clock.systemUTC()),
        writer,
        counters);
  }

  /// A new indexer that has begun.
  public static Indexer start(
      Database database,
      OpenSearchClient client,
      IndexNames names,
      Embedders embedders,
      IndexerSettings settings,
      Progress progress)
      throws InterruptedException {
    Indexer indexer = new Indexer(database, client, names, embedders, settings);
    try {
      indexer.begin(progress);
      return indexer;
    } catch (RuntimeException | InterruptedException e) {
      indexer.close();
      throw e;
    }
  }

  /// Builds a generation unless there is a finished one of this version and model, and follows
  /// changes on threads of its own. May be tried again after it failed.
  ///
  /// @return the number of the generation in use
  public int begin(Progress progress) throws InterruptedException {
    group();
    if (index.current().filter(targets::canWrite).isPresent()) {
      follow();
    }
    int generation = builds.ensure(followers(), progress);
    follow();
    return generation;
  }

  /// Also during the first build: what is known of a job's opening before it is indexed spares its
  /// document another turn.
  private void group() {
    if (grouping) {
      return;
    }
    openings.renewOutdated(); // may fail; then this is tried again as a whole
    grouping = true;
    routines.every(GROUPING_PAUSE, "grouping jobs by opening", openings::follow);
    routines.every(
        Duration.ofMinutes(10), "counting clicks", () -> database.clicks().recount(Instant.now()));
    routines.every(Duration.ofHours(6), "forgetting openings of long ago", openings::forget);
  }

  private void follow() {
    if (following) {
      return;
    }
    following = true;
    workers.forEach(ChangeWorker::start);
    refresher.start();
    routines.every(EXPIRY_PAUSE, "expiring jobs", expiry::expire);
    routines.every(DELETION_PAUSE, "deleting jobs that ended long ago", expiry::delete);
    routines.every(settings.verifyEvery(), "verifying the index", verification::run);
    routines.every(Duration.ofHours(6), "forgetting what nobody needs any more", this::forget);
  }

  private void forget() {
    database.derivations().forget(DERIVATIONS_KEPT);
    Instant now = settings.freshness().clock().instant();
    database.events().forget(now.minus(EVENTS_KEPT));
    database.experiments().forget(now.minus(EVENTS_KEPT));
    database.vectors().forget(now.minus(VECTORS_KEPT));
  }

  private Followers followers() {
    return following ? Followers.WORKERS : Followers.NOBODY;
  }

  /// Builds a new generation while changes go on, and takes it into use; goes on with one that was
  /// interrupted.
  ///
  /// @return its number
  /// @throws SwapRefusedException if the gate lets it not pass
  public int rebuild(Progress progress, SwapGate gate) throws InterruptedException {
    return builds.rebuild(followers(), progress, gate);
  }

  /// Deletes the generation of a build that was interrupted, if there is one.
  public void discardUnfinished() throws InterruptedException {
    builds.discardUnfinished();
  }

  /// Takes an earlier generation into use again, after it has learned what it missed.
  ///
  /// @param number empty for the one before the one in use
  /// @return its number
  /// @throws GenerationException if there is none, or it cannot be brought up to date
  public int rollback(OptionalInt number) throws InterruptedException {
    return builds.rollback(followers(), number);
  }

  /// Runs these feeds by their schedules, from now on.
  public void schedule(List<FeedDefinition> definitions) {
    FeedSchedule schedule = new FeedSchedule(database, definitions, Waits.SYSTEM, metrics);
    feeds = schedule;
    routines.every(BETWEEN_LOOKS, "starting feeds that are due", schedule::startDue);
  }

  /// Waits until searches see everything that was committed before the call.
  ///
  /// @throws IllegalStateException if that takes longer than `atMost`
  public void awaitCaughtUp(Duration atMost) throws InterruptedException {
    JobSnapshot now = database.jobs().now();
    await(() -> !database.changes().isWaitingFor(now), "caught up", atMost);
    index.current().ifPresent(current -> index.refresh(current.number()));
  }

  /// Waits until jobs are grouped by opening, which gives some of them new revisions.
  ///
  /// @throws IllegalStateException if that takes longer than `atMost`
  public void awaitGrouped(Duration atMost) throws InterruptedException {
    Clock clock = settings.freshness().clock();
    await(() -> database.identities().isSettled(clock.instant()), "grouped", atMost);
  }

  private void await(BooleanSupplier reached, String what, Duration atMost)
      throws InterruptedException {
    Instant deadline = Instant.now().plus(atMost);
    while (!reached.getAsBoolean()) {
      if (Instant.now().isAfter(deadline)) {
        throw new IllegalStateException("not " + what + " after " + atMost + ": " + status());
      }
      Thread.sleep(10);
    }
  }

  public IndexerStatus status() {
    return IndexerStatus.read(database, client, names);
  }

  /// What it counts, for a scrape.
  public PrometheusRegistry metrics() {
    return metrics;
  }

  /// Stops following; what was in hand is given back to the queue.
  @Override
  public void close() {
    openings.close();
    routines.close();
    if (feeds != null) {
      feeds.close();
    }
    workers.forEach(ChangeWorker::stop);
    try {
      for (ChangeWorker worker : workers) {
        worker.awaitStopped();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    refresher.close();
    embedding.close();
  }
}
