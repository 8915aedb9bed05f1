package dev.shigoto.faults;

import java.util.List;

/// What came of all runs.
///
/// @param failed runs that ended other than they must
/// @param interleavings orders of transactions that were tried
public record FaultReport(
    int runs, long seed, int lost, int stale, int resurrected, int failed, int interleavings) {

  static FaultReport of(long seed, List<RunResult> results) {
    return new FaultReport(
        results.size(),
        seed,
        results.stream().mapToInt(it -> it.divergence().lost().size()).sum(),
        results.stream().mapToInt(it -> it.divergence().stale().size()).sum(),
        results.stream().mapToInt(it -> it.divergence().resurrected().size()).sum(),
        (int) results.stream().filter(it -> !it.divergence().isNone()).count(),
        results.stream().mapToInt(RunResult::interleavings).sum());
  }

  /// One line.
  public String json() {
    return "{\"runs\":%d,\"seed\":%d,\"lost\":%d,\"stale\":%d,\"resurrected\":%d}"
        .formatted(runs, seed, lost, stale, resurrected);
  }
}
