package dev.shigoto.retrieval;

/// What may have been meant.
///
/// @param query to be put into the query box
/// @param count the total of its answer
public record DidYouMean(String query, long count) {}
