package dev.shigoto.local;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.shigoto.database.Database;
import dev.shigoto.domain.event.Action;
import dev.shigoto.domain.experiment.Arm;
import dev.shigoto.domain.experiment.Design;
import dev.shigoto.domain.experiment.Experiment;
import dev.shigoto.domain.experiment.Plan;
import dev.shigoto.models.ModelRegistry;
import dev.shigoto.searchapi.experiment.ExperimentDesk;
import dev.shigoto.searchapi.json.Json;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `shigoto experiments …`: which of two ways to rank seekers do better with.
@Command(
    name = "experiments",
    mixinStandardHelpOptions = true,
    description = "Compare rankers on live searches (docs/experiments.md).",
    synopsisSubcommandLabel = "VERB")
final class ExperimentsCommand {

  @Command(name = "list", mixinStandardHelpOptions = true, description = "List all, latest first.")
  int list(@Mixin DataOption data, @Option(names = "--json") boolean json) {
    return print(data, json, ExperimentDesk::all, ExperimentText::of);
  }

  @Command(
      name = "start",
      mixinStandardHelpOptions = true,
      description = "Start one: seekers are dealt out a second later.")
  int start(
      @Mixin DataOption data,
      @Parameters(paramLabel = "NAME", description = "Never used before.") String name,
      @Option(
              names = "--arms",
              split = ",",
              required = true,
              description = "Two to five models, none, or name=model; the control first.")
          List<String> arms,
      @Mixin PlanOptions plan,
      @Option(names = "--json") boolean json) {
    Experiment experiment =
        wanted(
            () ->
                new Experiment(
                    name, plan.design(), arms.stream().map(Arm::parse).toList(), plan.plan()));
    return print(data, json, desk -> desk.start(experiment), ExperimentText::of);
  }

  @Command(name = "stop", mixinStandardHelpOptions = true, description = "Stop one.")
  int stop(
      @Mixin DataOption data,
      @Parameters(paramLabel = "NAME") String name,
      @Option(names = "--winner", description = "The arm that you decided for.")
          Optional<String> winner,
      @Option(names = "--json") boolean json) {
    return print(data, json, desk -> desk.stop(name, winner), ExperimentText::of);
  }

  @Command(
      name = "report",
      mixinStandardHelpOptions = true,
      description = "What one says so far; look as often as you like.")
  int report(
      @Mixin DataOption data,
      @Parameters(paramLabel = "NAME") String name,
      @Option(names = "--json") boolean json) {
    return print(data, json, desk -> desk.report(name), ExperimentText::of);
  }

  private static <T> int print(
      DataOption data, boolean json, Function<ExperimentDesk, T> ask, Function<T, String> text) {
    try (Database database = data.running().openDatabase();
        ModelRegistry models = ModelRegistry.open(data.folder().droppedModels())) {
      T answer = ask.apply(new ExperimentDesk(database, models, Clock.systemUTC()));
      System.out.println(json ? Json.MAPPER.writeValueAsString(answer) : text.apply(answer));
      return 0;
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static <T> T wanted(Supplier<T> make) {
    try {
      return make.get();
    } catch (IllegalArgumentException e) {
      throw new LocalException(String.valueOf(e.getMessage()));
    }
  }

  /// The rules of an experiment; what is left out is as usual.
  static final class PlanOptions {

    @Option(
        names = "--design",
        defaultValue = "interleaving",
        description = "interleaving (default), ab or shadow.")
    private Design design = Design.INTERLEAVING;

    @Option(names = "--share", description = "Of the seekers, above 0 to 1 (default: 1).")
    private Optional<Double> share = Optional.empty();

    @Option(names = "--goal", description = "click (default), save, apply or hire.")
    private Optional<Action> goal = Optional.empty();

    @Option(
        names = "--credit-within",
        description = "How long after a search something counts (default: PT1H, of ab P1D).")
    private Optional<Duration> creditWithin = Optional.empty();

    @Option(names = "--minimum", description = "Units before anything is said (100, of ab 1000).")
    private Optional<Integer> minimum = Optional.empty();

    @Option(names = "--alpha", description = "How often equals may be told apart (0.05).")
    private Optional<Double> alpha = Optional.empty();

    Design design() {
      return design;
    }

    Plan plan() {
      Plan usual = Plan.usual(design);
      return new Plan(
          share.orElse(usual.share()),
          goal.orElse(usual.goal()),
          creditWithin.orElse(usual.creditWithin()),
          minimum.orElse(usual.minimum()),
          alpha.orElse(usual.alpha()));
    }
  }
}
