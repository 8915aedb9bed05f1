package dev.shigoto.searchapi.request;

import dev.shigoto.domain.query.JobQuery;
import dev.shigoto.domain.query.Stage;
import dev.shigoto.retrieval.Facet;
import java.util.Set;

/// Which values, with how many jobs each.
public record FacetsRequest(JobQuery query, Set<Stage> understand, Set<Facet> facets) {

  public FacetsRequest {
    understand = Set.copyOf(understand);
    facets = Set.copyOf(facets);
  }
}
