package dev.shigoto.retrieval;

/// How many jobs of an answer have a value.
///
/// @param value as the filter of the same name takes it
/// @param label what seekers read
public record FacetCount(String value, String label, long count) {}
