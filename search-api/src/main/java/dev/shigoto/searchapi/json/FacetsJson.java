package dev.shigoto.searchapi.json;

import dev.shigoto.retrieval.Facet;
import dev.shigoto.retrieval.FacetCount;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Values with their counts, by the API name of the facet.
public record FacetsJson(Map<String, List<FacetCount>> facets, Optional<Instant> asOf) {

  public static FacetsJson of(Map<Facet, List<FacetCount>> facets, Optional<Instant> asOf) {
    return new FacetsJson(byName(facets), asOf);
  }

  static Map<String, List<FacetCount>> byName(Map<Facet, List<FacetCount>> facets) {
    Map<String, List<FacetCount>> byName = new LinkedHashMap<>();
    facets.forEach((facet, counts) -> byName.put(facet.apiName(), counts));
    return byName;
  }
}
