package dev.shigoto.domain.commute;

/// A station that a workplace is reached from on foot.
///
/// @param station its key in the gazetteer
/// @param minutes from there to the workplace, at most {@link #MOST_MINUTES}
/// @param stated whether the ad says so, and not the map
public record Stop(String station, int minutes, boolean stated) {

  public static final int MOST_MINUTES = 90;

  public Stop {
    if (minutes < 0 || minutes > MOST_MINUTES) {
      throw new IllegalArgumentException("minutes must be 0 to 90, but were " + minutes);
    }
  }
}
