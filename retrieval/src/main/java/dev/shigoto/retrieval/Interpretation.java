package dev.shigoto.retrieval;

import dev.shigoto.domain.query.Filters;
import dev.shigoto.domain.query.Reading;
import java.util.List;

/// What a query was understood as.
///
/// @param terms what is searched in the words of ads
/// @param excluded none may match
/// @param readings what else the typed words were understood as
/// @param alternatives other words that were searched for terms, from the dictionary; a term
///     without any is left out
/// @param mode the legs that answered; differs from the asked one where a text is empty or a leg
///     is down
public record Interpretation(
    List<String> terms,
    List<String> excluded,
    List<Reading> readings,
    List<AlternativeWords> alternatives,
    Filters filters,
    Mode mode) {}
