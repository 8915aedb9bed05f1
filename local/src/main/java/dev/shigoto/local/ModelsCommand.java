package dev.shigoto.local;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.shigoto.models.ModelCheck;
import dev.shigoto.models.ModelManifest;
import dev.shigoto.models.ModelRegistry;
import dev.shigoto.ranking.feature.FeatureTable;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `shigoto models …`: the models that are there, and making new ones.
@Command(
    name = "models",
    mixinStandardHelpOptions = true,
    description = "List, check and train models.",
    synopsisSubcommandLabel = "VERB",
    subcommands = {TrainCommand.class, ExportFeaturesCommand.class})
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
      List<ModelCheck> checks = models.check();
      checks.forEach(check -> System.out.println(line(check)));
      if (json) {
        System.out.println(json(checks));
      }
      return checks.stream().allMatch(ModelsCommand::isOk) ? 0 : 3;
    }
  }

  private static String json(List<ModelCheck> checks) throws JsonProcessingException {
    List<Checked> models =
        checks.stream().map(it -> new Checked(it.name(), isOk(it), it.problems())).toList();
    return JSON.writeValueAsString(Map.of("models", models));
  }

  private static boolean isOk(ModelCheck check) {
    return check.problems().isEmpty();
  }

  private static String line(ModelManifest model) {
    String kind = model.embedder().isPresent() ? "embedder" : "ranker";
    return "%-24s %-9s %s".formatted(model.name(), kind, model.provenance().createdBy());
  }

  private static String line(ModelCheck check) {
    return check.name() + ": " + (isOk(check) ? "ok" : String.join("; ", check.problems()));
  }

  private record Checked(String name, boolean ok, List<String> problems) {}
}
