package dev.shigoto.faults;

import dev.shigoto.faults.IndexerProcess.Task;
import dev.shigoto.faults.Wire.Mode;
import java.time.Duration;
import java.util.random.RandomGenerator;

/// The faults by their kind.
final class Faults {

  private static final Duration START = Duration.ofMinutes(1);

  private Faults() {}

  static Fault random(FaultKind kind, RandomGenerator random) {
    return switch (kind) {
      case KILLED_FOLLOWING, KILLED_BUILDING -> new Kill(random.nextInt(3) == 0);
      case ENGINE_KILLED -> of(it -> it.stage().killEngine(), it -> it.stage().startEngine());
      case DATABASE_STOPPED ->
          of(it -> it.stage().crashDatabase(), it -> it.stage().startDatabase());
      case SESSIONS_ENDED -> of(it -> it.stores().endSessions(), it -> it.stores().endSessions());
      case ENGINE_SLOW -> wire(Mode.SLOW, false);
      case ENGINE_BLACK_HOLE -> wire(Mode.BLACK_HOLE, random.nextInt(3) > 0);
      case ENGINE_HALF_OPEN -> wire(Mode.HALF_OPEN, random.nextInt(3) > 0);
      case ITEMS_REJECTED -> of(it -> it.gate().reject(0.3), it -> it.gate().reject(0));
      case READ_ONLY -> of(it -> readOnly(it, "true"), it -> readOnly(it, "null"));
      case LATE_UPDATE -> of(Faults::forgetDeletes, Faults::rememberDeletes);
      case TWO_INDEXERS -> of(it -> it.indexers().stopLatest(), it -> it.indexers().startHere());
      case IDLE_TABLE, POISON, INTERLEAVINGS, COMBINED ->
          throw new IllegalArgumentException(kind + " is no single fault");
    };
  }

  /// Two halves of a fault.
  private interface Deed {
    void on(Scene scene) throws InterruptedException;
  }

  private static Fault of(Deed strike, Deed heal) {
    return new Fault() {
      @Override
      public void strike(Scene scene) throws InterruptedException {
        strike.on(scene);
      }

      @Override
      public void heal(Scene scene) throws InterruptedException {
        heal.on(scene);
      }
    };
  }

  /// @param broken whether connections end with it; else who waits must notice
  private static Fault wire(Mode mode, boolean broken) {
    return of(
        it -> it.wire().become(mode),
        it -> {
          it.wire().become(Mode.CLEAR);
          if (broken) {
            it.wire().reset();
          }
        });
  }

  private static void readOnly(Scene scene, String value) {
    scene.stores().settings("{\"index.blocks.read_only_allow_delete\": " + value + "}");
  }

  private static void forgetDeletes(Scene scene) {
    scene.stores().settings("{\"index.gc_deletes\": \"0s\"}");
    scene.stores().refresh(); // drops what is there
    scene.wire().become(Mode.SLOW);
  }

  private static void rememberDeletes(Scene scene) {
    scene.stores().refresh();
    scene.wire().become(Mode.CLEAR);
  }

  /// `kill -9` of what was started in a JVM of its own.
  private record Kill(boolean childAgain) implements Fault {

    @Override
    public void strike(Scene scene) throws InterruptedException {
      if (!scene.indexers().latest().awaitBusy(START)) {
        throw new DivergedException("a child did not start; see " + scene.stage().folder());
      }
    }

    @Override
    public void heal(Scene scene) {
      scene.indexers().stopLatest();
      if (childAgain) {
        scene.indexers().startChild(Task.FOLLOW);
      } else {
        scene.indexers().startHere();
      }
    }
  }
}
