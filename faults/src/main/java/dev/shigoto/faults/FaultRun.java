package dev.shigoto.faults;

import dev.shigoto.faults.Fault.Strike;
import dev.shigoto.faults.Plan.Rebuild;
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
  private static final Duration REST = Duration.ofMillis(300);
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
      Divergence found = Await.answer(() -> Oracle.compare(scene.stores(), program.known()));
      return late.plus(found).plus(VerifierCheck.of(scene.stores(), found.isNone()));
    } catch (RuntimeException e) {
      LOG.warn("the run failed", e);
      return Divergence.other(e.toString());
    }
  }

  private void startIndexers() throws InterruptedException {
    switch (plan.kind()) {
      case KILLED_FOLLOWING, KILLED_BUILDING -> scene.indexers().startChild(plan.childTask());
      case TWO_INDEXERS -> {
        scene.indexers().startHere();
        scene.indexers().startHere();
      }
      default -> scene.indexers().startHere();
    }
    if (!plan.early()) {
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
      plan.rebuild().ifPresent(rebuild -> crew.start(() -> play(rebuild)));
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
  private void play(Rebuild rebuild) throws InterruptedException {
    Await.until(START, () -> pace.hasReached(rebuild.at()));
    try {
      scene.indexers().rebuild(rebuild.andBack());
    } catch (DivergedException e) {
      throw e;
    } catch (RuntimeException e) {
      LOG.warn("a build failed: {}", e.getMessage(), e);
      if (plan.strikes().isEmpty()) {
        throw new DivergedException("a build failed without a fault: " + e.getMessage());
      }
    }
  }

  /// Long enough for every wait of an indexer to run out, and for a firewall to cut what is idle.
  private void idle() throws InterruptedException {
    scene.stores().awaitCaughtUp(CATCH_UP);
    Thread.sleep(REST);
    scene.stores().endSessions();
    Thread.sleep(REST);
  }

  private Divergence awaitCaughtUp() throws InterruptedException {
    awaitFollowing();
    return scene.stores().awaitCaughtUp(CATCH_UP)
        ? Divergence.NONE
        : Divergence.other("not caught up " + CATCH_UP + " after the last fault");
  }
}
