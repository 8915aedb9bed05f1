package dev.shigoto.searchapi.model;

import dev.shigoto.database.models.ServedVector;
import dev.shigoto.database.models.ServedVectors;
import dev.shigoto.ranking.Ordered;
import dev.shigoto.ranking.ScoredRow;
import dev.shigoto.ranking.Shown;
import dev.shigoto.retrieval.SearchAnswer;
import dev.shigoto.searchapi.background.Backlog;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/// Notes what models saw of the jobs shown and what they gave, of a share of the answers, behind
/// them.
public final class VectorRecorder implements AutoCloseable {

  private static final int BACKLOG = 64;
  private static final Duration PAUSE = Duration.ofMillis(500);

  private final ServedVectors store;
  private final VectorShare share;
  private final RandomGenerator random;
  private final Backlog<Served> backlog = new Backlog<>("vectors", BACKLOG, PAUSE, this::write);

  /// @param random asked by many threads at once
  public VectorRecorder(ServedVectors store, VectorShare share, RandomGenerator random) {
    this.store = store;
    this.share = share;
    this.random = random;
  }

  private record Served(Instant at, String queryId, Ordered ordered, List<Shown> shown) {

    Stream<ServedVector> vectors() {
      return ordered.scored(shown).stream().map(this::vector);
    }

    private ServedVector vector(ScoredRow row) {
      return new ServedVector(
          at, queryId, row.job(), row.model(), row.version(), row.values(), row.score());
    }
  }

  public void start() {
    backlog.start();
  }

  public void note(SearchAnswer answer) {
    if (random.nextDouble() < share.share()) {
      List<Shown> shown =
          answer.hits().stream().map(hit -> new Shown(hit.id(), hit.score(), hit.team())).toList();
      answer
          .ranked()
          .map(ordered -> new Served(answer.openAt(), answer.queryId(), ordered, shown))
          .ifPresent(backlog::add);
    }
  }

  private void write(List<Served> batch) {
    store.add(batch.stream().flatMap(Served::vectors).toList());
  }

  /// Writes what is left.
  @Override
  public void close() {
    backlog.close();
  }
}
