package dev.shigoto.faults;

import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/// What goes wrong in a run.
public enum FaultKind {
  /// `kill -9` of an indexer that follows changes.
  KILLED_FOLLOWING(5),
  /// `kill -9` of an indexer that builds an index.
  KILLED_BUILDING(4),
  /// `kill -9` of the engine, and a start in the same folder.
  ENGINE_KILLED(2),
  /// The server ends in the middle of everything, as by `pg_ctl stop -m immediate`, and recovers.
  DATABASE_STOPPED(6),
  /// The server ends every session.
  SESSIONS_ENDED(9),
  /// Every packet to and from the engine takes its time.
  ENGINE_SLOW(9),
  /// Packets are held back, and arrive late, when nobody waits for them any more.
  ENGINE_BLACK_HOLE(9),
  /// The engine gets what is sent, and its answers never arrive.
  ENGINE_HALF_OPEN(9),
  /// A third of all items is turned away with 429 or 503.
  ITEMS_REJECTED(10),
  /// The engine's disk is full: indices can only be deleted.
  READ_ONLY(9),
  /// Rows that cannot be shown.
  POISON(9),
  /// The engine forgets deletes at once, while writes are slow.
  LATE_UPDATE(7),
  /// Two indexers start together, and one restarts all the time.
  TWO_INDEXERS(9),
  /// Nothing is written for a while.
  IDLE_TABLE(3),
  /// Open transactions over the same rows, in every order.
  INTERLEAVINGS(9),
  /// Two or three of the cheaper ones together.
  COMBINED(9);

  private final int weight;

  FaultKind(int weight) {
    this.weight = weight;
  }

  /// One of them, the cheaper ones more often.
  static FaultKind random(RandomGenerator random) {
    int total = Stream.of(values()).mapToInt(kind -> kind.weight).sum();
    int drawn = random.nextInt(total);
    for (FaultKind kind : values()) {
      drawn -= kind.weight;
      if (drawn < 0) {
        return kind;
      }
    }
    throw new IllegalStateException("weights do not add up");
  }

  /// Those that may come together.
  static List<FaultKind> combinable() {
    return List.of(
        SESSIONS_ENDED,
        ENGINE_SLOW,
        ENGINE_BLACK_HOLE,
        ENGINE_HALF_OPEN,
        ITEMS_REJECTED,
        READ_ONLY);
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
