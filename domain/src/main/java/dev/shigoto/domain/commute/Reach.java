package dev.shigoto.domain.commute;

import dev.shigoto.domain.job.GeoPoint;
import java.util.Collection;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/// Where one gets to from a place, and in how many minutes. Equal to another from the same place.
///
/// @param minutes to stations by their keys, up to {@link #MOST_MINUTES}
public record Reach(GeoPoint from, Map<String, Integer> minutes) {

  /// The longest way that is known.
  public static final int MOST_MINUTES = 180;

  public Reach {
    minutes = Map.copyOf(minutes);
  }

  /// The shortest way to a workplace: by train and on foot from one of its stations, or on foot all
  /// the way. Empty where there is none.
  ///
  /// @param points of the workplace
  public OptionalInt minutesTo(Collection<Stop> stops, Collection<GeoPoint> points) {
    IntStream byTrain =
        stops.stream()
            .filter(it -> minutes.containsKey(it.station()))
            .mapToInt(it -> minutes.getOrDefault(it.station(), 0) + it.minutes());
    IntStream onFoot =
        points.stream()
            .mapToInt(it -> Walk.minutes(from, it))
            .filter(it -> it <= Walk.MOST_MINUTES);
    return IntStream.concat(byTrain, onFoot).filter(it -> it <= MOST_MINUTES).min();
  }

  /// Not the thousands of stations.
  @Override
  public String toString() {
    return "Reach[from=" + from + ", stations=" + minutes.size() + "]";
  }
}
