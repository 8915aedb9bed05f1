package dev.shigoto.ranking.click;

/// How often an item stood in a place, and how often it was clicked there. The numbers may be
/// weighted, for example by age.
///
/// @param item what is as attractive wherever it stands, for example a job
/// @param position from 1
public record ShownAt<T>(T item, int position, double impressions, double clicks) {

  public ShownAt {
    if (position < 1 || !(clicks >= 0) || !(impressions >= clicks)) {
      throw new IllegalArgumentException(
          "positions count from 1 and clicks are among the impressions, but were position "
              + position
              + ", "
              + clicks
              + " of "
              + impressions);
    }
  }
}
