package dev.shigoto.searchapi.experiment;

import dev.shigoto.database.experiments.ExperimentRun;
import dev.shigoto.domain.experiment.Arm;
import dev.shigoto.domain.experiment.Experiment;
import dev.shigoto.domain.experiment.Plan;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// An experiment, and how far it is.
///
/// @param arms the control first
/// @param creditWithin ISO 8601
/// @param winner the arm that a person decided for
public record ExperimentJson(
    String name,
    String design,
    List<Arm> arms,
    double share,
    String goal,
    String creditWithin,
    int minimum,
    double alpha,
    Instant startedAt,
    Optional<Instant> stoppedAt,
    Optional<String> winner) {

  static ExperimentJson of(ExperimentRun run) {
    Experiment experiment = run.experiment();
    Plan plan = experiment.plan();
    return new ExperimentJson(
        experiment.name(),
        experiment.design().label(),
        experiment.arms(),
        plan.share(),
        plan.goal().label(),
        plan.creditWithin().toString(),
        plan.minimum(),
        plan.alpha(),
        run.startedAt(),
        run.stoppedAt(),
        run.winner());
  }
}
