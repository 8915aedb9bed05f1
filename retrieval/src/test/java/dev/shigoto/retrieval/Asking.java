package dev.shigoto.retrieval;

import dev.shigoto.domain.query.Filters;
import dev.shigoto.domain.query.JobQuery;
import dev.shigoto.domain.query.QueryText;
import dev.shigoto.ranking.Weights;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Requests for tests: says only what the test is about.
record Asking(SearchRequest request) {

  static Asking text(String text) {
    return new Asking(SearchRequest.of(JobQuery.typed(QueryText.parse(text), Filters.NONE)));
  }

  static Asking query(JobQuery query) {
    return new Asking(SearchRequest.of(query));
  }

  /// For the very words.
  Asking literally() {
    return new Asking(request.understood(request.query()));
  }

  Asking by(Sort sort) {
    return copy(sort, request.size(), request.cursor(), request.facets(), request.mode());
  }

  Asking size(int size) {
    return copy(request.sort(), size, request.cursor(), request.facets(), request.mode());
  }

  Asking from(String cursor) {
    return copy(
        request.sort(), request.size(), Optional.of(cursor), request.facets(), request.mode());
  }

  Asking facets(Set<Facet> facets) {
    return copy(request.sort(), request.size(), request.cursor(), facets, request.mode());
  }

  Asking in(Mode mode) {
    return copy(request.sort(), request.size(), request.cursor(), request.facets(), mode);
  }

  Asking weighing(double keyword, double vector) {
    return with(Optional.of(new Weights(keyword, vector)), request.variety());
  }

  Asking with(Variety variety) {
    return with(request.weights(), variety);
  }

  private Asking with(Optional<Weights> weights, Variety variety) {
    return new Asking(
        new SearchRequest(
            request.query(),
            request.understand(),
            request.sort(),
            request.size(),
            request.cursor(),
            request.facets(),
            request.mode(),
            request.model(),
            weights,
            variety,
            true,
            false));
  }

  SearchAnswer of(JobSearch search) {
    return search.search(request);
  }

  /// The ids of all pages, in their order.
  List<Long> allIds(JobSearch search) {
    List<Long> ids = new ArrayList<>();
    Optional<String> cursor = Optional.empty();
    do {
      SearchAnswer page = cursor.map(this::from).orElse(this).of(search);
      page.hits().forEach(hit -> ids.add(hit.id().value()));
      cursor = page.nextCursor();
    } while (cursor.isPresent());
    return ids;
  }

  private Asking copy(Sort sort, int size, Optional<String> cursor, Set<Facet> facets, Mode mode) {
    return new Asking(
        new SearchRequest(
            request.query(),
            request.understand(),
            sort,
            size,
            cursor,
            facets,
            mode,
            request.model(),
            request.weights(),
            request.variety(),
            true,
            false));
  }
}
