package dev.shigoto.alerts.matching;

import dev.shigoto.domain.job.GeoPoint;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.geo.Rectangle;

/// Squares of a tenth of a degree (about ten kilometres), as words: a place is found by the square
/// that it lies in, so that a search around one spot is not asked of every job.
final class GeoCells {

  private static final double PER_DEGREE = 10;

  /// What the engine rounds a place by is far less.
  private static final double MARGIN = 1e-5;

  /// A search that reaches further is asked of every job.
  private static final int MOST = 400;

  private GeoCells() {}

  static String of(GeoPoint point) {
    return name(square(point.lat()), square(point.lon()));
  }

  /// Those that a circle may touch; empty if they are too many.
  static List<String> around(double lat, double lon, double meters) {
    Rectangle box = Rectangle.fromPointDistance(lat, lon, meters);
    int south = square(box.minLat - MARGIN);
    int north = square(box.maxLat + MARGIN);
    int west = square(box.minLon - MARGIN);
    int east = square(box.maxLon + MARGIN);
    if (box.crossesDateline() || (north - south + 1L) * (east - west + 1L) > MOST) {
      return List.of();
    }
    List<String> cells = new ArrayList<>();
    for (int y = south; y <= north; y++) {
      for (int x = west; x <= east; x++) {
        cells.add(name(y, x));
      }
    }
    return cells;
  }

  private static int square(double degrees) {
    return (int) Math.floor(degrees * PER_DEGREE);
  }

  private static String name(int y, int x) {
    return y + "," + x;
  }
}
