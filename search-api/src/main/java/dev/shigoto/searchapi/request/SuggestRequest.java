package dev.shigoto.searchapi.request;

import dev.shigoto.domain.query.JobQuery;
import dev.shigoto.retrieval.TypedLine;

/// Completions of the last word of a line.
///
/// @param before the words before it, and the filters
public record SuggestRequest(TypedLine line, JobQuery before, int size) {}
