package dev.shigoto.domain.quality;

import java.util.ArrayList;
import java.util.List;

/// The points of one aspect while they are being counted: all of them, less what is lost.
final class Points {

  private final QualityAspect aspect;
  private final List<String> missing = new ArrayList<>();
  private int left;

  Points(QualityAspect aspect) {
    this.aspect = aspect;
    this.left = aspect.maximum();
  }

  /// Takes `points`, or those that are left if they are fewer: reasons and points always add up.
  void lose(int points, String reason) {
    int lost = Math.min(points, left);
    left -= lost;
    missing.add(lost == 0 ? reason : reason + "（−" + lost + "）");
  }

  void loseUnless(boolean kept, int points, String reason) {
    if (!kept) {
      lose(points, reason);
    }
  }

  QualityPart part() {
    return new QualityPart(aspect, left, missing);
  }
}
