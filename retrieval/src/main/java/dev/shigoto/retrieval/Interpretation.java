package dev.shigoto.retrieval;

import dev.shigoto.domain.query.Filters;
import java.util.List;

/// What a query was understood as.
///
/// @param terms each must match
/// @param excluded none may match
/// @param alternatives other words that were searched for terms, from the dictionary; a term
///     without any is left out
/// @param mode the legs that answered; differs from the asked one where a text is empty or a leg
///     is down
public record Interpretation(
    List<String> terms,
    List<String> excluded,
    List<AlternativeWords> alternatives,
    Filters filters,
    Mode mode) {}
