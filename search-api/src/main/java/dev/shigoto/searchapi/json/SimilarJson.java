package dev.shigoto.searchapi.json;

import dev.shigoto.retrieval.Hit;
import java.util.List;

/// Jobs like another, the closest first.
public record SimilarJson(List<HitJson> hits) {

  public static SimilarJson of(List<Hit> hits) {
    return new SimilarJson(hits.stream().map(HitJson::of).toList());
  }
}
