package dev.shigoto.searchapi.json;

import dev.shigoto.retrieval.Facet;
import dev.shigoto.retrieval.FacetCount;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Values with their counts, by the API name of the facet.
public record FacetsJson(Map<String, List<FacetCount>> facets) {

  public static FacetsJson of(Map<Facet, List<FacetCount>> facets) {
    Map<String, List<FacetCount>> byName = new LinkedHashMap<>();
    facets.forEach((facet, counts) -> byName.put(facet.apiName(), counts));
    return new FacetsJson(byName);
  }
}
