package dev.shigoto.domain.quality;

import java.util.List;

/// The points of one aspect, and why they are not more.
///
/// @param missing each lost point's reason with the points that it costs, in Japanese, for example
///     `賃金の記載がない（−6）`
public record QualityPart(QualityAspect aspect, int value, List<String> missing) {

  public QualityPart {
    missing = List.copyOf(missing);
    if (value < 0 || value > aspect.maximum()) {
      throw new IllegalArgumentException(
          aspect + " of " + value + " is not between 0 and " + aspect.maximum());
    }
  }

  /// The most that it could be.
  public int maximum() {
    return aspect.maximum();
  }
}
