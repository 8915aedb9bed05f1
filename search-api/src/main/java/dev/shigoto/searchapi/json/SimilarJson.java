package dev.shigoto.searchapi.json;

import dev.shigoto.retrieval.Hit;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Jobs like another, the closest first.
public record SimilarJson(List<HitJson> hits, Optional<Instant> asOf) {

  public static SimilarJson of(List<Hit> hits, Optional<Instant> asOf) {
    return new SimilarJson(hits.stream().map(HitJson::of).toList(), asOf);
  }
}
