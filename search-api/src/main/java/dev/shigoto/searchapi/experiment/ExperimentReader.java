package dev.shigoto.searchapi.experiment;

import dev.shigoto.domain.event.Action;
import dev.shigoto.domain.experiment.Arm;
import dev.shigoto.domain.experiment.Design;
import dev.shigoto.domain.experiment.Experiment;
import dev.shigoto.domain.experiment.Plan;
import dev.shigoto.retrieval.request.Choices;
import dev.shigoto.retrieval.request.JsonFields;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// Reads experiments. Every method throws an {@link
/// dev.shigoto.retrieval.request.InvalidFieldsException} that names all faults.
public final class ExperimentReader {

  private static final Choices<Design> DESIGNS = Choices.of(Design.values(), Design::label);
  private static final Choices<Action> ACTIONS = Choices.of(Action.values(), Action::label);

  private ExperimentReader() {}

  /// The JSON body of an experiment to start; of its plan, what is left out is as usual.
  public static Experiment read(byte[] body) {
    JsonFields fields = JsonFields.of(body);
    fields.require("name", "design", "arms");
    Design design = fields.choice("design", DESIGNS).orElse(Design.AB);
    String name = fields.text("name").orElse("");
    List<Arm> arms =
        fields.texts("arms").stream()
            .flatMap(text -> fields.make("arms", () -> Arm.parse(text)).stream())
            .toList();
    Optional<Plan> plan = plan(fields, Plan.usual(design));
    fields.rejectUnknown();
    if (!fields.errors().isEmpty()) {
      fields.end();
    }
    Optional<Experiment> experiment =
        plan.flatMap(it -> fields.make("experiment", () -> new Experiment(name, design, arms, it)));
    fields.end();
    return experiment.orElseThrow();
  }

  private static Optional<Plan> plan(JsonFields fields, Plan usual) {
    double share = fields.number("share").orElse(usual.share());
    Action goal = fields.choice("goal", ACTIONS).orElse(usual.goal());
    Duration within =
        fields
            .text("creditWithin")
            .flatMap(text -> fields.make("creditWithin", () -> duration(text)))
            .orElse(usual.creditWithin());
    int minimum =
        fields
            .integer("minimum", 1, Integer.MAX_VALUE)
            .map(Math::toIntExact)
            .orElse(usual.minimum());
    double alpha = fields.number("alpha").orElse(usual.alpha());
    return fields.make("plan", () -> new Plan(share, goal, within, minimum, alpha));
  }

  private static Duration duration(String text) {
    try {
      return Duration.parse(text);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          "creditWithin must look like PT1H or P1D, but was \"" + text + "\"", e);
    }
  }

  /// The JSON body of a stop: the arm that a person decided for, if any.
  public static Optional<String> winner(byte[] body) {
    JsonFields fields = JsonFields.of(body);
    Optional<String> winner = fields.text("winner");
    fields.end();
    return winner;
  }
}
