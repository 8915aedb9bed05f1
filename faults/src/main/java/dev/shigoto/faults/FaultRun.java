package dev.shigoto.faults;

import dev.shigoto.faults.Fault.Strike;
import dev.shigoto.faults.IndexerProcess.Task;
import java.time.Duration;
import java.util.Random;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One run: writers write, indexers follow, faults strike and heal, and then everything must be as
/// the writers remember.
final class FaultRun {

  private static final Logger LOG = LoggerFactory.getLogger(FaultRun.class);
  private static final Duration START = Duration.ofMinutes(1);
  private static final Duration CATCH_UP = Duration.ofSeconds(45);
  private static final int GAMES = 250;

  private final Plan plan;
  private final Scene scene;
  private final Program program;
  private final Pace pace;

  private FaultRun(Plan plan, Scene scene, Random random) {
    this.plan = plan;
    this.scene = scene;
    boolean games = plan.kind() == FaultKind.INTERLEAVINGS;
    this.program =
        games
            ? new Interleavings(scene.stores().database(), random, GAMES)
            : new Writers(plan, scene.stores(), random);
    this.pace = new Pace(games ? GAMES : plan.writers() * plan.steps());
  }

  static RunResult play(Stage stage, FaultKind kind, long seed) throws InterruptedException {
    long start = System.nanoTime();
    Random random = new Random(seed);
    Plan plan = Plan.of(kind, random);
    int interleavings;
    Divergence divergence;
    try (Scene scene = Scene.open(stage, plan, random)) {
      FaultRun run = new FaultRun(plan, scene, random);
      divergence = run.play();
      interleavings = run.program.interleavings();
    }
    Duration took = Duration.ofNanos(System.nanoTime() - start);
    return new RunResult(kind, seed, divergence, interleavings, took);
  }

  private Divergence play() throws InterruptedException {
    try {
      program.begin();
      startIndexers();
      work();
      Divergence late = awaitCaughtUp();
      return late.plus(Await.answer(() -> Oracle.compare(scene.stores(), program.known())));
    } catch (RuntimeException e) {
      LOG.warn("the run failed", e);
      return Divergence.other(e.toString());
    }
  }

  private void startIndexers() throws InterruptedException {
    switch (plan.kind()) {
      case KILLED_FOLLOWING -> scene.indexers().startChild(Task.FOLLOW);
      case KILLED_BUILDING ->
          scene.indexers().startChild(plan.firstAds() % 2 == 0 ? Task.REBUILD : Task.FOLLOW);
      case TWO_INDEXERS -> {
        scene.indexers().startHere();
        scene.indexers().startHere();
      }
      default -> scene.indexers().startHere();
    }
    boolean early = plan.firstAds() % 3 == 0 && plan.kind() != FaultKind.KILLED_FOLLOWING;
    if (!early && plan.kind() != FaultKind.KILLED_BUILDING) {
      awaitFollowing();
    }
  }

  private void awaitFollowing() throws InterruptedException {
    if (!scene.indexers().awaitFollowing(START)) {
      throw new DivergedException("no indexer follows changes after " + START);
    }
  }

  private void work() throws InterruptedException {
    try (Crew crew = new Crew()) {
      plan.strikes().forEach(strike -> crew.start(() -> play(strike)));
      plan.rebuildAt().ifPresent(at -> crew.start(() -> rebuild(at)));
      if (plan.kind() == FaultKind.IDLE_TABLE) {
        idle();
      }
      program.run(pace);
      pace.ended();
      crew.await();
    }
  }

  private void play(Strike strike) throws InterruptedException {
    Await.until(START, () -> pace.hasReached(strike.at()));
    strike.fault().strike(scene);
    try {
      Thread.sleep(strike.lasts());
    } finally {
      strike.fault().heal(scene);
    }
  }

  /// May fail if something is broken on purpose; then the index in use must be as good as before.
  private void rebuild(double at) throws InterruptedException {
    Await.until(START, () -> pace.hasReached(at));
    try {
      scene.indexers().rebuild();
    } catch (DivergedException e) {
      throw e;
    } catch (RuntimeException e) {
      LOG.warn("a build failed: {}", e.getMessage(), e);
      if (plan.strikes().isEmpty()) {
        throw new DivergedException("a build failed without a fault: " + e.getMessage());
      }
    }
  }

  /// Long enough for every wait of an indexer to run out, some sessions too.
  private void idle() throws InterruptedException {
    scene.stores().awaitCaughtUp(CATCH_UP);
    Thread.sleep(Duration.ofMillis(300));
    if (plan.steps() % 2 == 0) {
      scene.stores().endSessions();
    }
    Thread.sleep(Duration.ofMillis(300));
  }

  private Divergence awaitCaughtUp() throws InterruptedException {
    awaitFollowing();
    return scene.stores().awaitCaughtUp(CATCH_UP)
        ? Divergence.NONE
        : Divergence.other("not caught up " + CATCH_UP + " after the last fault");
  }
}
