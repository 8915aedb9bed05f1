package dev.shigoto.faults;

import java.time.Duration;

/// What became of one run.
///
/// @param interleavings orders of transactions that were tried in it
record RunResult(
    FaultKind kind, long seed, Divergence divergence, int interleavings, Duration took) {}
