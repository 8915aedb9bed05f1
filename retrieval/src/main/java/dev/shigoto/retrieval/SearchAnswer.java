package dev.shigoto.retrieval;

import dev.shigoto.ranking.Ordered;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One page of hits and what is known about all of them.
///
/// @param queryId unique to this answer; events refer to it
/// @param facets the asked ones, the most frequent values first
/// @param nextCursor absent on the last page
/// @param relaxations looser searches that find more, where this finds little
/// @param didYouMean other words that find more, where this finds little
/// @param model that ordered the hits, `none` where it was fusion alone; several that did it
///     together are joined by `+`
/// @param ranked what was ordered, and by whom; empty in lists that the engine sorts
/// @param degraded the parts that failed and are missing from this answer; empty when all is well
/// @param openAt the moment at which jobs had to be open
public record SearchAnswer(
    String queryId,
    Total total,
    List<Hit> hits,
    Map<Facet, List<FacetCount>> facets,
    Optional<String> nextCursor,
    Interpretation interpretation,
    List<Relaxation> relaxations,
    List<DidYouMean> didYouMean,
    String model,
    Optional<Ordered> ranked,
    List<String> degraded,
    long tookMs,
    Instant openAt) {}
