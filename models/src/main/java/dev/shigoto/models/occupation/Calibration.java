package dev.shigoto.models.occupation;

import java.util.Optional;

/// How often the nearest class is the right one, by its cosine, as measured with the bundled
/// embedder (see RATIONALE.md).
///
/// @param least cosine at which a guess is worth making
/// @param atLeast how often a guess of that cosine is right
/// @param atMost how often one of cosine 1 is
record Calibration(double least, double atLeast, double atMost) {

  static final Calibration OF_CATALOGUE = new Calibration(0.75, 0.85, 0.97);
  static final Calibration OF_TABLE = new Calibration(0.8, 0.7, 0.85);

  /// From 0 to 1; empty for a guess that is not worth making.
  Optional<Double> score(double cosine) {
    if (!(cosine >= least)) {
      return Optional.empty();
    }
    double share = (Math.min(cosine, 1) - least) / (1 - least);
    return Optional.of(atLeast + share * (atMost - atLeast));
  }
}
