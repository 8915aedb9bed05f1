package dev.shigoto.faults;

import java.util.concurrent.atomic.AtomicInteger;

/// How far the program of a run is: what faults are timed by.
final class Pace {

  private final int steps;
  private final AtomicInteger done = new AtomicInteger();

  Pace(int steps) {
    this.steps = steps;
  }

  void stepDone() {
    done.incrementAndGet();
  }

  /// Nothing more is going to happen.
  void ended() {
    done.set(steps);
  }

  /// @param share of all steps, 0 to 1
  boolean hasReached(double share) {
    return done.get() >= share * steps;
  }
}
