package dev.shigoto.faults;

import dev.shigoto.faults.Fault.Strike;
import dev.shigoto.faults.IndexerProcess.Task;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

/// Everything about a run that is drawn before it begins.
///
/// @param steps of every writer
/// @param firstAds that are there before any indexer
/// @param early whether writers begin before an indexer follows
/// @param childTask of the indexer that is killed
record Plan(
    FaultKind kind,
    int writers,
    int steps,
    int firstAds,
    int workers,
    int batchJobs,
    Duration patience,
    boolean early,
    Task childTask,
    Optional<Rebuild> rebuild,
    List<Strike> strikes) {

  /// A generation that is built beside the one in use.
  ///
  /// @param at share of the program's steps after which it begins
  /// @param andBack whether the one before is taken into use again then
  record Rebuild(double at, boolean andBack) {}

  private static final Duration PATIENT = Duration.ofSeconds(20);
  private static final Duration IMPATIENT = Duration.ofSeconds(2);

  static Plan of(FaultKind kind, Random random) {
    List<FaultKind> faults = faults(kind, random);
    return new Plan(
        kind,
        1 + random.nextInt(3),
        10 + random.nextInt(30),
        random.nextInt(3) == 0 ? 0 : 5 + random.nextInt(100),
        1 + random.nextInt(3),
        5 + random.nextInt(60),
        losesAnswers(faults) ? IMPATIENT : PATIENT,
        early(kind, random),
        childTask(kind, random),
        rebuild(kind, random),
        faults.stream().flatMap(it -> strikes(it, random)).toList());
  }

  private static List<FaultKind> faults(FaultKind kind, Random random) {
    return switch (kind) {
      case POISON, IDLE_TABLE, INTERLEAVINGS -> List.of();
      case COMBINED -> {
        List<FaultKind> some = new ArrayList<>(FaultKind.combinable());
        Collections.shuffle(some, random);
        yield some.subList(0, 2 + random.nextInt(2));
      }
      default -> List.of(kind);
    };
  }

  private static boolean losesAnswers(List<FaultKind> faults) {
    return faults.contains(FaultKind.ENGINE_BLACK_HOLE)
        || faults.contains(FaultKind.ENGINE_HALF_OPEN);
  }

  /// Not while the engine forgets deletes, and not while the sessions of a table at rest end.
  private static Optional<Rebuild> rebuild(FaultKind kind, Random random) {
    Rebuild rebuild = new Rebuild(random.nextDouble(), random.nextInt(3) == 0);
    boolean fits =
        switch (kind) {
          case LATE_UPDATE, IDLE_TABLE, ENGINE_KILLED -> false;
          default -> true;
        };
    return fits && random.nextInt(4) == 0 ? Optional.of(rebuild) : Optional.empty();
  }

  /// Who is killed while it builds builds for the first time, or once more.
  private static Task childTask(FaultKind kind, Random random) {
    return kind == FaultKind.KILLED_BUILDING && random.nextBoolean() ? Task.REBUILD : Task.FOLLOW;
  }

  /// A child takes seconds to start: what follows would have nothing left to follow.
  private static boolean early(FaultKind kind, Random random) {
    return switch (kind) {
      case KILLED_FOLLOWING, IDLE_TABLE -> false;
      case KILLED_BUILDING -> true;
      default -> random.nextInt(3) == 0;
    };
  }

  private static Stream<Strike> strikes(FaultKind kind, Random random) {
    int times =
        switch (kind) {
          case SESSIONS_ENDED -> 1 + random.nextInt(3);
          default -> 1;
        };
    return Stream.generate(
            () -> new Strike(Faults.random(kind, random), random.nextDouble(), lasts(kind, random)))
        .limit(times);
  }

  private static Duration lasts(FaultKind kind, Random random) {
    int atMost = kind == FaultKind.KILLED_BUILDING ? 200 : 500;
    return Duration.ofMillis(1 + random.nextInt(atMost));
  }

  /// Whether items may be turned away: only then does every request take that detour.
  boolean gated() {
    return kind == FaultKind.ITEMS_REJECTED || kind == FaultKind.COMBINED;
  }

  IndexerPlan indexer(String databaseUrl, URI engine, String prefix) {
    return new IndexerPlan(databaseUrl, engine, prefix, workers, batchJobs, 20_000, patience);
  }
}
