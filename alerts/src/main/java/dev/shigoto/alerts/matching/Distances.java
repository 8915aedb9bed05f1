package dev.shigoto.alerts.matching;

/// Reads distances as they are sent to the engine.
final class Distances {

  private static final String KILOMETRES = "km";

  private Distances() {}

  static double meters(String distance) {
    if (!distance.endsWith(KILOMETRES)) {
      throw UnsupportedQueryException.with("the distance " + distance);
    }
    return Double.parseDouble(distance.substring(0, distance.length() - KILOMETRES.length()))
        * 1000;
  }
}
