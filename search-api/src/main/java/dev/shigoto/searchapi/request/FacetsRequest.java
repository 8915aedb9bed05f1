package dev.shigoto.searchapi.request;

import dev.shigoto.domain.query.JobQuery;
import dev.shigoto.retrieval.Facet;
import java.util.Set;

/// Which values, with how many jobs each.
public record FacetsRequest(JobQuery query, Set<Facet> facets) {

  public FacetsRequest {
    facets = Set.copyOf(facets);
  }
}
