package dev.shigoto.database.experiments;

import dev.shigoto.domain.experiment.Experiment;
import java.time.Instant;
import java.util.Optional;

/// An experiment and how far it is.
///
/// @param winner the arm that a person decided for
public record ExperimentRun(
    Experiment experiment,
    Instant startedAt,
    Optional<Instant> stoppedAt,
    Optional<String> winner) {}
