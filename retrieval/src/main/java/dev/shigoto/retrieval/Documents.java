package dev.shigoto.retrieval;

import dev.shigoto.domain.job.JobId;
import dev.shigoto.ranking.Explanation;
import dev.shigoto.ranking.Ranked;
import dev.shigoto.retrieval.EngineAnswer.EngineHit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Fetches the documents of a page and the places in them where the words stand.
record Documents(Engine engine) {

  /// Jobs that were deleted since they were found are left out.
  ///
  /// @param why one explanation for each of `page`, or none at all
  List<Hit> hits(List<Ranked> page, List<SearchedTerm> terms, List<Explanation> why) {
    Map<JobId, EngineHit> documents = fetch(page, terms);
    List<Hit> hits = new ArrayList<>();
    for (int i = 0; i < page.size(); i++) {
      EngineHit document = documents.get(page.get(i).candidate().id());
      if (document != null) {
        Optional<Explanation> reason = why.isEmpty() ? Optional.empty() : Optional.of(why.get(i));
        hits.add(hit(document, page.get(i).score(), reason));
      }
    }
    return hits;
  }

  static Hit hit(EngineHit document, double score, Optional<Explanation> why) {
    return new Hit(
        JobId.parse(document.id()), score, document.document(), document.highlight(), why);
  }

  private Map<JobId, EngineHit> fetch(List<Ranked> page, List<SearchedTerm> terms) {
    if (page.isEmpty()) {
      return Map.of();
    }
    List<String> ids = page.stream().map(ranked -> ranked.candidate().id().toString()).toList();
    return engine.search(Bodies.documents(ids, terms)).found().stream()
        .collect(Collectors.toMap(hit -> JobId.parse(hit.id()), Function.identity()));
  }
}
