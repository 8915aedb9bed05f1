package dev.shigoto.local;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.shigoto.database.Database;
import dev.shigoto.models.ModelCheck;
import dev.shigoto.models.ModelManifest;
import dev.shigoto.models.ModelRegistry;
import dev.shigoto.ranking.feature.FeatureTable;
import dev.shigoto.searchapi.model.ModelDesk;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `shigoto models …`: the models that are there, and making new ones.
@Command(
    name = "models",
    mixinStandardHelpOptions = true,
    description = "List, check, measure, train, activate and replay models.",
    synopsisSubcommandLabel = "VERB",
    subcommands = {
      TrainCommand.class,
      MeasureCommand.class,
      ExportFeaturesCommand.class,
      ReplayCommand.class
    })
final class ModelsCommand {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  @Command(name = "list", mixinStandardHelpOptions = true, description = "List the models.")
  int list(@Mixin DataOption data) {
    try (ModelRegistry models = ModelRegistry.open(data.folder().droppedModels())) {
      models.manifests().forEach(model -> System.out.println(line(model)));
    }
    return 0;
  }

  @Command(
      name = "features",
      mixinStandardHelpOptions = true,
      description = "List what rankers may look at, as Markdown.")
  int features() {
    System.out.print(FeatureTable.markdown());
    return 0;
  }

  @Command(
      name = "check",
      mixinStandardHelpOptions = true,
      description = "Prove that every model can be used; exit code 3 if one cannot.")
  int check(@Mixin DataOption data, @Option(names = "--json") boolean json)
      throws JsonProcessingException {
    try (ModelRegistry models = ModelRegistry.open(data.folder().droppedModels())) {
      List<ModelCheck> checks = models.check(ModelDesk.features());
      checks.forEach(check -> System.out.println(line(check)));
      if (json) {
        System.out.println(json(checks));
      }
      return checks.stream().allMatch(ModelCheck::isOk) ? 0 : 3;
    }
  }

  @Command(
      name = "activate",
      mixinStandardHelpOptions = true,
      description = "Let a ranker, or none, order answers, once it has proved itself.")
  int activate(@Mixin DataOption data, @Parameters(paramLabel = "NAME") String name) {
    return change(
        data,
        desk -> {
          desk.activate(name);
          return name;
        });
  }

  @Command(
      name = "rollback",
      mixinStandardHelpOptions = true,
      description = "Go back to what ordered answers before.")
  int rollback(@Mixin DataOption data) {
    return change(data, ModelDesk::rollback);
  }

  private static int change(DataOption data, Function<ModelDesk, String> change) {
    try (Database database = data.running().openDatabase();
        ModelRegistry models = ModelRegistry.open(data.folder().droppedModels())) {
      String model = change.apply(new ModelDesk(database.activations(), models, Clock.systemUTC()));
      System.out.println(model + " orders answers within a second");
      return 0;
    }
  }

  private static String json(List<ModelCheck> checks) throws JsonProcessingException {
    List<Checked> models = checks.stream().map(Checked::of).toList();
    return JSON.writeValueAsString(Map.of("models", models));
  }

  private static String line(ModelManifest model) {
    String kind = model.embedder().isPresent() ? "embedder" : "ranker";
    return "%-24s %-9s %s".formatted(model.name(), kind, model.provenance().createdBy());
  }

  private static String line(ModelCheck check) {
    String took =
        check.millisPer100().isPresent()
            ? ", %.2f ms for 100 candidates".formatted(check.millisPer100().getAsDouble())
            : "";
    return check.name() + ": " + (check.isOk() ? "ok" + took : String.join("; ", check.problems()));
  }

  private record Checked(String name, boolean ok, List<String> problems) {
    static Checked of(ModelCheck check) {
      return new Checked(check.name(), check.isOk(), check.problems());
    }
  }
}
