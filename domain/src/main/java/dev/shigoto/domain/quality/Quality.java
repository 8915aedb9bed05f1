package dev.shigoto.domain.quality;

import java.util.List;

/// How good an ad is for its readers: the sum of its parts.
///
/// @param parts one for each [QualityAspect], in its order
public record Quality(List<QualityPart> parts) {

  public Quality {
    parts = List.copyOf(parts);
  }

  /// 0 to 100, as of the day that the freshness was taken on.
  public int score() {
    return parts.stream().mapToInt(QualityPart::value).sum();
  }

  /// What does not change with the day, 0 to 1: the share of points reached in all aspects but
  /// freshness. The figure that an index keeps.
  public float timeless() {
    int value = 0;
    int maximum = 0;
    for (QualityPart part : parts) {
      if (part.aspect() != QualityAspect.FRESHNESS) {
        value += part.value();
        maximum += part.maximum();
      }
    }
    return maximum == 0 ? 0 : (float) value / maximum;
  }

  public QualityPart part(QualityAspect aspect) {
    return parts.stream().filter(it -> it.aspect() == aspect).findFirst().orElseThrow();
  }
}
