package dev.shigoto.models.margin;

/// Brings any number between 0 and 1. The same on every machine.
public final class Logistic {

  private Logistic() {}

  public static double of(double margin) {
    return 1 / (1 + StrictMath.exp(-margin));
  }
}
