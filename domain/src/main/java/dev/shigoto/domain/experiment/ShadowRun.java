package dev.shigoto.domain.experiment;

import java.time.Duration;
import java.time.Instant;
import java.util.OptionalDouble;

/// How an arm that nobody saw would have ordered an answer.
///
/// @param overlap the share of the ten best served that it has among its own ten best, 0 to 1;
///     empty if it failed
public record ShadowRun(
    String experiment,
    int arm,
    String queryId,
    Instant at,
    OptionalDouble overlap,
    Duration took) {}
