package dev.shigoto.local.eval;

import dev.shigoto.ranking.evaluation.ScoredDocument;
import java.util.List;

/// What a platform answers to one query.
///
/// @param documents by the ids of their sources
/// @param model that ordered them
/// @param degraded what was missing while it was answered
record Answer(List<ScoredDocument> documents, String model, List<String> degraded) {

  Answer {
    documents = List.copyOf(documents);
    degraded = List.copyOf(degraded);
  }
}
