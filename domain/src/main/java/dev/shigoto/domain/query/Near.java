package dev.shigoto.domain.query;

import dev.shigoto.domain.job.GeoPoint;

/// Workplaces at most `km` kilometres from `center`, as the crow flies.
public record Near(GeoPoint center, double km) {

  public Near {
    if (!(km > 0 && km <= 500)) {
      throw new IllegalArgumentException("km must be above 0 and at most 500, but was " + km);
    }
  }
}
