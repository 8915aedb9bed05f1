package dev.shigoto.retrieval;

/// A condition of the query that was let go to find more.
///
/// @param field the filter's API name, or `query`
/// @param text what seekers read
public record Relaxation(String field, String text) {}
