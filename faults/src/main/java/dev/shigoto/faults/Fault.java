package dev.shigoto.faults;

import java.time.Duration;

/// Something that goes wrong in a [Scene] for a while.
interface Fault {

  void strike(Scene scene) throws InterruptedException;

  /// Makes it good again.
  void heal(Scene scene) throws InterruptedException;

  /// A fault with its time.
  ///
  /// @param at share of the program's steps after which it begins, 0 to 1
  /// @param lasts how long
  record Strike(Fault fault, double at, Duration lasts) {}
}
