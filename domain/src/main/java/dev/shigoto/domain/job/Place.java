package dev.shigoto.domain.job;

import java.util.Optional;

/// Where the work is done.
///
/// @param prefecture empty where the ad does not say
/// @param city municipality or ward, for example 渋谷区; empty where unknown
/// @param address the rest, as the ad writes it; may be empty
public record Place(
    Optional<Prefecture> prefecture, String city, String address, Optional<GeoPoint> location) {

  public static final Place UNKNOWN = new Place(Optional.empty(), "", "", Optional.empty());
}
