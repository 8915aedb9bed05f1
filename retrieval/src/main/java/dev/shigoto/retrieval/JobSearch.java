package dev.shigoto.retrieval;

import dev.shigoto.domain.job.JobId;
import dev.shigoto.domain.query.JobQuery;
import dev.shigoto.indextemplates.IndexNames;
import dev.shigoto.models.ModelRegistry;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.opensearch.client.opensearch.OpenSearchClient;

/// Finds jobs. Safe to share between threads; every call blocks for at most its deadline.
public final class JobSearch {

  public JobSearch(OpenSearchClient client, IndexNames names, ModelRegistry models, Clock clock) {}

  /// @throws InvalidRequestException if the cursor, the model or the order cannot be used
  /// @throws EngineUnavailableException if no leg answered
  public SearchAnswer search(SearchRequest request) {
    return notConnected();
  }

  /// The job if it is open, or the fact that it is not any more; empty if it is unknown.
  public Optional<JobLookup> find(JobId id) {
    return notConnected();
  }

  /// Open jobs close in meaning to `id`, without itself and its reposts.
  public List<Hit> similar(JobId id, int size) {
    return notConnected();
  }

  /// Completions of what is being typed.
  public List<Suggestion> suggest(String typed, int size) {
    return notConnected();
  }

  /// Counts of the jobs that match, without hits.
  public Map<Facet, List<FacetCount>> facets(JobQuery query, Set<Facet> facets) {
    return notConnected();
  }

  /// Whether searches can be answered now.
  public boolean ready() {
    return false;
  }

  @SuppressWarnings("TypeParameterUnusedInFormals")
  private static <T> T notConnected() {
    return Optional.<T>empty()
        .orElseThrow(() -> new EngineUnavailableException("search is not connected yet", null));
  }
}
