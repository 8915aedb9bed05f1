package dev.shigoto.domain.place;

import dev.shigoto.domain.job.GeoPoint;
import dev.shigoto.domain.job.Prefecture;

/// A city, ward, town or village.
///
/// @param name of a ward with its city: 京都市中京区
/// @param office where its town hall is
record Municipality(Prefecture prefecture, String name, GeoPoint office) {

  /// A village of two letters (泊村, 森町) is a word of its own in other texts.
  boolean isShort() {
    return name.length() < 3;
  }
}
