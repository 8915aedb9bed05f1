package dev.shigoto.domain.commute;

import dev.shigoto.domain.job.GeoPoint;

/// Ways on foot. 80 m of road take a minute, fractions count whole: the rule by which real estate
/// is advertised (不動産の表示に関する公正競争規約施行規則 第9条(9)).
public final class Walk {

  /// The longest that is counted on.
  public static final int MOST_MINUTES = 40;

  private static final double METRES_PER_MINUTE = 80;

  /// Roads are longer than the crow's way, 1.2 to 1.4 times in towns.
  private static final double DETOUR = 1.3;

  /// What two computations of a distance may differ by.
  private static final double TOLERANCE = 0.05; // metres

  private Walk() {}

  /// Whole minutes between two points, at least 1.
  public static int minutes(GeoPoint one, GeoPoint other) {
    double metres = one.kmTo(other) * 1000 - TOLERANCE;
    return Math.max(1, (int) Math.ceil(metres * DETOUR / METRES_PER_MINUTE));
  }

  /// How far `minutes` reach, as the crow flies.
  public static double km(int minutes) {
    return minutes * METRES_PER_MINUTE / DETOUR / 1000;
  }
}
