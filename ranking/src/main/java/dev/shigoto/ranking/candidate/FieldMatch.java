package dev.shigoto.ranking.candidate;

/// One term of the query that matches one text of a job.
///
/// @param term its place among the query's wanted terms, from 0
/// @param score as the engine weighs it there (BM25)
public record FieldMatch(TextField field, int term, double score) {}
