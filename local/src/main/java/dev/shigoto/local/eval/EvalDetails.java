package dev.shigoto.local.eval;

/// What a report tells beyond the means.
///
/// @param perQuery each query's own figures
/// @param byKind the means of each kind of query
public record EvalDetails(boolean perQuery, boolean byKind) {}
