package dev.shigoto.domain.job;

/// A place on earth, WGS 84 degrees.
public record GeoPoint(double lat, double lon) {

  private static final double EARTH_RADIUS_KM = 6371.0088;

  public GeoPoint {
    if (!(lat >= -90 && lat <= 90 && lon >= -180 && lon <= 180)) {
      throw new IllegalArgumentException("no such place on earth: " + lat + ", " + lon);
    }
  }

  /// Great-circle distance in kilometres (haversine).
  public double kmTo(GeoPoint other) {
    double dLat = Math.toRadians(other.lat - lat);
    double dLon = Math.toRadians(other.lon - lon);
    double a =
        square(Math.sin(dLat / 2))
            + Math.cos(Math.toRadians(lat))
                * Math.cos(Math.toRadians(other.lat))
                * square(Math.sin(dLon / 2));
    return 2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(a));
  }

  private static double square(double x) {
    return x * x;
  }
}
