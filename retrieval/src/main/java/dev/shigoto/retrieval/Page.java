package dev.shigoto.retrieval;

import dev.shigoto.ranking.Ordered;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What a search found, before it is dressed as an answer.
///
/// @param next absent on the last page
/// @param withWords those of the total that have all the words
/// @param mode the legs that answered
/// @param model that ordered the hits
/// @param ranked what was ordered, and by whom; empty in lists that the engine sorts
record Page(
    List<Hit> hits,
    Optional<Cursor> next,
    Total total,
    long withWords,
    Map<Facet, List<FacetCount>> facets,
    Mode mode,
    String model,
    Optional<Ordered> ranked,
    Set<Part> degraded) {}
