package dev.shigoto.searchapi.experiment;

import dev.shigoto.database.experiments.ExperimentRun;
import dev.shigoto.database.experiments.ExperimentStore;
import dev.shigoto.domain.experiment.Design;
import dev.shigoto.domain.experiment.Experiment;
import dev.shigoto.domain.experiment.Exposure;
import dev.shigoto.models.ModelRegistry;
import dev.shigoto.ranking.Ordered;
import dev.shigoto.retrieval.SearchAnswer;
import dev.shigoto.retrieval.SearchRequest;
import dev.shigoto.retrieval.Trial;
import dev.shigoto.searchapi.background.Backlog;
import dev.shigoto.searchapi.background.Looks;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/// The experiments that run, as of the last look at the database, a second ago at most while that
/// is there. No search waits for the database: which arm a seeker has is computed, and what was
/// shown is noted behind the answer.
public final class Experiments implements AutoCloseable {

  private static final int BACKLOG = 5_000;
  private static final Duration PAUSE = Duration.ofMillis(500);
  private static final Duration LOOK = Duration.ofSeconds(1);

  private final ExperimentStore store;
  private final RandomGenerator seeds;
  private final Backlog<Exposure> exposures;
  private final ShadowScorer shadows;
  private final Looks looks =
      new Looks("running", LOOK, this::read, "experiments go on as they are");
  private volatile List<Experiment> running = List.of();

  /// @param seeds of drafts; asked by many threads at once
  public Experiments(ExperimentStore store, ModelRegistry models, RandomGenerator seeds) {
    this.store = store;
    this.seeds = seeds;
    this.exposures = new Backlog<>("experiments", BACKLOG, PAUSE, store::note);
    this.shadows = new ShadowScorer(store, models);
  }

  /// Returns after the first look.
  public void start() {
    exposures.start();
    shadows.start();
    looks.start();
  }

  /// What runs from now on, if the database can be asked; else what ran before.
  public void look() {
    looks.look();
  }

  private void read() {
    running = store.running().stream().map(ExperimentRun::experiment).toList();
  }

  /// Empty for searches that name their own ranking, or whose seeker is not known or takes no part.
  public Optional<Assignment> assign(SearchRequest request, Optional<String> clientId) {
    if (clientId.isEmpty() || namesRanking(request)) {
      return Optional.empty();
    }
    String client = clientId.get();
    return running.stream()
        .filter(it -> it.design() != Design.SHADOW && it.admits(client))
        .findFirst()
        .map(it -> Assignment.of(it, client, seeds.nextLong()));
  }

  /// The same, with all that shadows read, if one may look at the answer.
  public Trial shadowed(SearchRequest request, Trial trial) {
    boolean watched =
        isShadowable(request) && running.stream().anyMatch(it -> it.design() == Design.SHADOW);
    return watched ? new Trial.Shadowed(trial) : trial;
  }

  private static boolean isShadowable(SearchRequest request) {
    return !namesRanking(request) && request.cursor().isEmpty();
  }

  private static boolean namesRanking(SearchRequest request) {
    return request.model().isPresent() || request.weights().isPresent();
  }

  /// Notes an answer.
  ///
  /// @return the assignment, if it decided the order
  public Optional<Assignment> note(
      Optional<Assignment> assigned, SearchRequest request, SearchAnswer answer) {
    shadow(request, answer);
    Optional<Assignment> decided = assigned.filter(it -> it.decided(request, answer));
    decided.ifPresent(it -> exposures.add(it.exposure(request, answer)));
    return decided;
  }

  /// One that began to run after the search leaves it out.
  private void shadow(SearchRequest request, SearchAnswer answer) {
    if (isShadowable(request) && answer.ranked().filter(Ordered::hasFacts).isPresent()) {
      running.stream()
          .filter(it -> it.design() == Design.SHADOW && it.admits(answer.queryId()))
          .forEach(it -> shadows.add(it, answer));
    }
  }

  /// Writes what is left.
  @Override
  public void close() {
    looks.close();
    exposures.close();
    shadows.close();
  }
}
