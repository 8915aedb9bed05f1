package dev.shigoto.searchapi.experiment;

import java.util.List;

/// All experiments, the latest first.
public record ExperimentsJson(List<ExperimentJson> experiments) {}
