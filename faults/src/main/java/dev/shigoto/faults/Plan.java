package dev.shigoto.faults;

import dev.shigoto.faults.Fault.Strike;
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
/// @param rebuildAt share of the steps after which a generation is built beside the one in use
record Plan(
    FaultKind kind,
    int writers,
    int steps,
    int firstAds,
    int workers,
    int batchJobs,
    Duration patience,
    Optional<Double> rebuildAt,
    List<Strike> strikes) {

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
        rebuildAt(kind, random),
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

  /// A kill needs its child; and a build must not begin while the engine forgets deletes.
  private static Optional<Double> rebuildAt(FaultKind kind, Random random) {
    double at = random.nextDouble();
    boolean fits = kind != FaultKind.LATE_UPDATE && kind != FaultKind.ENGINE_KILLED;
    return fits && random.nextInt(4) == 0 ? Optional.of(at) : Optional.empty();
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
