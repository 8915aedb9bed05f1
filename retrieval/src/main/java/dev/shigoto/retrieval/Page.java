package dev.shigoto.retrieval;

import dev.shigoto.ranking.candidate.RankingRequest;
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
/// @param ranked what it ordered; empty in lists that the engine sorts
record Page(
    List<Hit> hits,
    Optional<Cursor> next,
    Total total,
    long withWords,
    Map<Facet, List<FacetCount>> facets,
    Mode mode,
    String model,
    Optional<RankingRequest> ranked,
    Set<Part> degraded) {}
