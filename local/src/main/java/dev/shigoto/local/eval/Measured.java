package dev.shigoto.local.eval;

import dev.shigoto.ranking.evaluation.Evaluation;
import dev.shigoto.ranking.evaluation.TrecRun;

/// One setting's answers and what they are worth.
///
/// @param model that ordered them
/// @param degraded how many were answered with something missing
record Measured(String setting, String model, TrecRun run, Evaluation evaluation, int degraded) {}
