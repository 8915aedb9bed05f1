package dev.shigoto.retrieval;

import dev.shigoto.domain.job.JobId;
import dev.shigoto.indextemplates.JobDocument;
import dev.shigoto.ranking.Explanation;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// A job of an answer.
///
/// @param score falls from hit to hit when sorted by relevance; comparable within one answer only
/// @param highlight fragments by field name, HTML-escaped, matches in `<em>`
/// @param why present where the request asked for it
/// @param team of several that made the list together, the one that picked it, from 0
public record Hit(
    JobId id,
    double score,
    JobDocument job,
    Map<String, List<String>> highlight,
    Optional<Explanation> why,
    OptionalInt team) {}
