package dev.shigoto.database.experiments;

import dev.shigoto.domain.experiment.Arm;
import dev.shigoto.domain.experiment.Experiment;
import dev.shigoto.domain.experiment.Exposure;
import dev.shigoto.domain.experiment.Exposure.Shown;
import dev.shigoto.domain.experiment.Plan;
import dev.shigoto.domain.experiment.ShadowRun;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/// Experiments, and what their answers showed.
public final class ExperimentStore {

  private final Jdbi jdbi;

  /// For {@link dev.shigoto.database.Database}, which everybody else asks.
  public ExperimentStore(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /// @return whether it started; not if its name was used before, or another one is running
  public boolean start(Experiment experiment, Instant at) {
    Plan plan = experiment.plan();
    return jdbi.withHandle(
        handle ->
            handle
                    .createUpdate(
                        """
                        insert into experiments (name, design, arm_names, arm_models, share, goal,
                                                 credit_within, minimum, alpha, started_at)
                        values (:name, :design, :armNames, :armModels, :share, :goal,
                                make_interval(secs => :creditSeconds), :minimum, :alpha, :at)
                        on conflict do nothing
                        """)
                    .bind("name", experiment.name())
                    .bind("design", experiment.design().label())
                    .bind(
                        "armNames",
                        experiment.arms().stream().map(Arm::name).toArray(String[]::new))
                    .bind(
                        "armModels",
                        experiment.arms().stream().map(Arm::model).toArray(String[]::new))
                    .bind("share", plan.share())
                    .bind("goal", plan.goal().label())
                    .bind("creditSeconds", (double) plan.creditWithin().toSeconds())
                    .bind("minimum", plan.minimum())
                    .bind("alpha", plan.alpha())
                    .bind("at", at)
                    .execute()
                == 1);
  }

  /// @param winner the arm that a person decided for
  /// @return whether it was running
  public boolean stop(String name, Optional<String> winner, Instant at) {
    return jdbi.withHandle(
        handle ->
            handle
                    .createUpdate(
                        """
                        update experiments set stopped_at = :at, winner = :winner
                         where name = :name and stopped_at is null
                        """)
                    .bind("name", name)
                    .bind("winner", winner)
                    .bind("at", at)
                    .execute()
                == 1);
  }

  public List<ExperimentRun> running() {
    return list("where stopped_at is null");
  }

  /// The latest first.
  public List<ExperimentRun> all() {
    return list("order by started_at desc, id desc");
  }

  public Optional<ExperimentRun> find(String name) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select "
                        + ExperimentRunMapper.COLUMNS
                        + " from experiments where name = :name")
                .bind("name", name)
                .map(new ExperimentRunMapper())
                .findOne());
  }

  private List<ExperimentRun> list(String which) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select " + ExperimentRunMapper.COLUMNS + " from experiments " + which)
                .map(new ExperimentRunMapper())
                .list());
  }

  /// Notes a batch; what was noted before, or is of an experiment that is not there, is left out.
  public void note(List<Exposure> exposures) {
    if (!exposures.isEmpty()) {
      jdbi.useTransaction(handle -> insert(handle, exposures));
    }
  }

  private static void insert(Handle handle, List<Exposure> exposures) {
    PreparedBatch batch =
        handle.prepareBatch(
            """
            insert into experiment_searches (experiment_id, query_id, client_id, arm, served_at,
                                             first_page, found, took_ms, jobs, teams, employers)
            select id, :queryId, :clientId, cast(:arm as smallint), :at,
                   :firstPage, :found, :tookMs, :jobs, cast(:teams as smallint[]), :employers
              from experiments where name = :experiment
            on conflict do nothing
            """);
    exposures.forEach(it -> bind(batch, it));
    batch.execute();
  }

  private static void bind(PreparedBatch batch, Exposure it) {
    batch
        .bind("experiment", it.experiment())
        .bind("queryId", it.queryId())
        .bind("clientId", it.clientId())
        .bind("arm", arm(it))
        .bind("at", it.at())
        .bind("firstPage", it.firstPage())
        .bind("found", it.found())
        .bind("tookMs", Math.toIntExact(it.tookMs()))
        .bind("jobs", it.shown().stream().map(hit -> hit.job().value()).toArray(Long[]::new))
        .bind(
            "teams",
            it.shown().stream()
                .flatMapToInt(hit -> hit.team().stream())
                .boxed()
                .toArray(Integer[]::new))
        .bind(
            "employers",
            it.shown().stream().map(Shown::employer).map(String::hashCode).toArray(Integer[]::new))
        .add();
  }

  private static @Nullable Integer arm(Exposure exposure) {
    return exposure.arm().isPresent() ? exposure.arm().getAsInt() : null;
  }

  /// As {@link #note}.
  public void noteShadows(List<ShadowRun> runs) {
    if (!runs.isEmpty()) {
      jdbi.useTransaction(handle -> insertShadows(handle, runs));
    }
  }

  private static void insertShadows(Handle handle, List<ShadowRun> runs) {
    PreparedBatch batch =
        handle.prepareBatch(
            """
            insert into experiment_shadows (experiment_id, query_id, arm, at, overlap, took_micros)
            select id, :queryId, :arm, :at, cast(:overlap as double precision), :micros
              from experiments where name = :experiment
            on conflict do nothing
            """);
    for (ShadowRun run : runs) {
      batch
          .bind("experiment", run.experiment())
          .bind("queryId", run.queryId())
          .bind("arm", run.arm())
          .bind("at", run.at())
          .bind("overlap", run.overlap().isPresent() ? (Double) run.overlap().getAsDouble() : null)
          .bind("micros", run.took().toNanos() / 1_000)
          .add();
    }
    batch.execute();
  }

  /// Forgets what was shown before `time`.
  public void forget(Instant time) {
    jdbi.useHandle(
        handle -> {
          handle.execute("delete from experiment_searches where served_at < ?", time);
          handle.execute("delete from experiment_shadows where at < ?", time);
        });
  }
}
