package dev.shigoto.searchapi.experiment;

import dev.shigoto.database.experiments.ExperimentStore;
import dev.shigoto.domain.experiment.Experiment;
import dev.shigoto.domain.experiment.ShadowRun;
import dev.shigoto.domain.job.JobId;
import dev.shigoto.models.ModelRegistry;
import dev.shigoto.ranking.Ranked;
import dev.shigoto.ranking.Ranking;
import dev.shigoto.ranking.candidate.RankingRequest;
import dev.shigoto.retrieval.Hit;
import dev.shigoto.retrieval.SearchAnswer;
import dev.shigoto.retrieval.SearchRequest;
import dev.shigoto.searchapi.background.Backlog;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Lets arms that nobody sees order again what was served. They get what time is left: while many
/// wait, further ones are left out.
final class ShadowScorer implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(ShadowScorer.class);
  private static final int BACKLOG = 64;
  private static final int TOP = 10;
  private static final Duration PAUSE = Duration.ofMillis(100);

  private final ExperimentStore store;
  private final ModelRegistry models;
  private final Backlog<Served> backlog = new Backlog<>("shadows", BACKLOG, PAUSE, this::score);

  ShadowScorer(ExperimentStore store, ModelRegistry models) {
    this.store = store;
    this.models = models;
  }

  /// @param best ids of the first hits, in their order
  private record Served(
      Experiment experiment, String queryId, Instant at, RankingRequest ranked, List<JobId> best) {}

  void start() {
    backlog.start();
  }

  void add(Experiment experiment, SearchAnswer answer) {
    List<JobId> best = answer.hits().stream().limit(TOP).map(Hit::id).toList();
    answer
        .ranked()
        .filter(_ -> !best.isEmpty())
        .map(
            ranked ->
                new Served(experiment, answer.queryId(), answer.openAt(), ranked.request(), best))
        .ifPresent(backlog::add);
  }

  private void score(List<Served> batch) {
    store.noteShadows(batch.stream().flatMap(this::runs).toList());
  }

  /// The control is what was served.
  private Stream<ShadowRun> runs(Served served) {
    return IntStream.range(1, served.experiment().arms().size()).mapToObj(arm -> run(served, arm));
  }

  private ShadowRun run(Served served, int arm) {
    long start = System.nanoTime();
    OptionalDouble overlap = overlap(served, served.experiment().arms().get(arm).model());
    Duration took = Duration.ofNanos(System.nanoTime() - start);
    return new ShadowRun(
        served.experiment().name(), arm, served.queryId(), served.at(), overlap, took);
  }

  private OptionalDouble overlap(Served served, String model) {
    try {
      List<Ranked> ranked = ranking(model).rank(served.ranked());
      Set<JobId> best =
          ranked.stream()
              .limit(served.best().size())
              .map(it -> it.candidate().id())
              .collect(Collectors.toSet());
      long shared = served.best().stream().filter(best::contains).count();
      return OptionalDouble.of((double) shared / served.best().size());
    } catch (RuntimeException e) {
      // native code stands behind it, and whatever it throws is counted the same way
      LOG.debug("{} failed behind the scenes", model, e);
      return OptionalDouble.empty();
    }
  }

  private Ranking ranking(String model) {
    return model.equals(SearchRequest.NO_MODEL)
        ? Ranking.withoutModel()
        : Ranking.with(models.ranker(model).orElseThrow());
  }

  @Override
  public void close() {
    backlog.close();
  }
}
