package dev.shigoto.ranking.evaluation;

import java.util.Comparator;

/// A document of an answer.
///
/// @param score in single precision, as trec_eval compares it
public record ScoredDocument(String document, float score) {

  /// The order in which trec_eval measures: of equal scores the later document comes first.
  static final Comparator<ScoredDocument> AS_TREC_EVAL =
      Comparator.comparingDouble(ScoredDocument::score)
          .thenComparing(ScoredDocument::document)
          .reversed();
}
