package dev.shigoto.bench;

import java.nio.file.Path;
import java.util.List;

/// How a benchmark is run.
///
/// @param folder keeps the corpus between runs, and receives the results
/// @param jobs size of the corpus
/// @param seed of the corpus
/// @param rounds measured after the warm-up
/// @param clients how many requests are in flight at most; one comparison for each
public record BenchOptions(Path folder, int jobs, long seed, int rounds, List<Integer> clients) {

  /// What a result worth quoting needs.
  public static BenchOptions in(Path folder) {
    return new BenchOptions(folder, 60_000, 42, 7, List.of(1, 4, 8));
  }

  public BenchOptions {
    clients = List.copyOf(clients);
    if (jobs < 100) {
      throw new IllegalArgumentException("a corpus needs 100 jobs or more, but got " + jobs);
    }
    if (rounds < 1) {
      throw new IllegalArgumentException("rounds must be 1 or more, but was " + rounds);
    }
    if (clients.isEmpty() || clients.stream().anyMatch(count -> count < 1 || count > 64)) {
      throw new IllegalArgumentException("clients must each be 1 to 64, but were " + clients);
    }
  }
}
