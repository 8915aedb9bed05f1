package dev.shigoto.ranking.experiment;

/// How many of a group did something.
public record Rate(long units, long successes) {

  public Rate {
    if (successes < 0 || successes > units) {
      throw new IllegalArgumentException(
          "successes must be 0 to the number of units, but were " + successes + " of " + units);
    }
  }

  /// The share; 0 of an empty group.
  public double value() {
    return units == 0 ? 0 : (double) successes / units;
  }

  /// Of the share as an estimate; half a success and half a failure are added, so that a group in
  /// which nobody did is not taken as certain.
  double variance() {
    double share = (successes + 0.5) / (units + 1);
    return share * (1 - share) / units;
  }
}
