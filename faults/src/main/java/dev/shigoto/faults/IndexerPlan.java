package dev.shigoto.faults;

import dev.shigoto.indexer.IndexerSettings;
import dev.shigoto.indextemplates.IndexNames;
import java.net.URI;
import java.time.Duration;
import java.util.List;

/// What an indexer of a run is told; fits on a command line.
///
/// @param patience how long an answer of the engine may take
record IndexerPlan(
    String databaseUrl,
    URI engine,
    String prefix,
    int workers,
    int batchJobs,
    int bulkBytes,
    Duration patience) {

  private static final Duration POLL = Duration.ofMillis(100);
  private static final Duration LONGEST_PAUSE = Duration.ofMillis(200);

  static IndexerPlan parse(List<String> arguments) {
    return new IndexerPlan(
        arguments.get(0),
        URI.create(arguments.get(1)),
        arguments.get(2),
        Integer.parseInt(arguments.get(3)),
        Integer.parseInt(arguments.get(4)),
        Integer.parseInt(arguments.get(5)),
        Duration.parse(arguments.get(6)));
  }

  List<String> arguments() {
    return List.of(
        databaseUrl,
        engine.toString(),
        prefix,
        String.valueOf(workers),
        String.valueOf(batchJobs),
        String.valueOf(bulkBytes),
        patience.toString());
  }

  IndexNames names() {
    return new IndexNames(prefix);
  }

  IndexerSettings settings() {
    IndexerSettings usual = IndexerSettings.DEFAULT;
    return new IndexerSettings(
        workers,
        batchJobs,
        bulkBytes,
        POLL,
        LONGEST_PAUSE,
        usual.vectorEngine(),
        usual.vectorCompression(),
        usual.keptGenerations(),
        usual.verifyEvery(),
        usual.embeddingStore(),
        usual.factFiles(),
        usual.freshness());
  }
}
