package dev.shigoto.bench;

import dev.shigoto.domain.progress.Progress;

/// One question about speed and how it is answered.
interface Benchmark {

  /// As the command line says it.
  String name();

  /// @throws VoidRunException if the arms do not do the same work
  Report run(BenchOptions options, Progress progress);
}
