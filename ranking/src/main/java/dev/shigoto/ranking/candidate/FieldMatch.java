package dev.shigoto.ranking.candidate;

/// One term of the query that matches one text of a job.
///
/// @param term its place among the query's wanted terms, from 0
public record FieldMatch(TextField field, int term) {}
