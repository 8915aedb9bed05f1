package dev.shigoto.domain.query;

/// What somebody looks for. How the answer is shown (order, page, facets) is not part of it.
public record JobQuery(QueryText text, Filters filters) {

  public static final JobQuery ALL = new JobQuery(QueryText.EMPTY, Filters.NONE);
}
