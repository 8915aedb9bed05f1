package dev.shigoto.local;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.shigoto.database.Database;
import dev.shigoto.models.ModelRegistry;
import dev.shigoto.searchapi.model.ReplayedVersion;
import dev.shigoto.searchapi.model.VectorReplay;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.ToLongFunction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `shigoto models replay`.
@Command(
    name = "replay",
    mixinStandardHelpOptions = true,
    description = {
      "Let models score again what they saw when they served, and compare bit for bit;",
      "exit code 3 if a score differs."
    })
final class ReplayCommand implements Callable<Integer> {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  @Mixin private DataOption data = new DataOption();

  @Option(names = "--model", paramLabel = "NAME", description = "Of this model only.")
  private Optional<String> model = Optional.empty();

  @Option(
      names = "--since",
      paramLabel = "PERIOD",
      defaultValue = "P30D",
      description = "How long ago at most, such as P7D or PT1H (${DEFAULT-VALUE}).")
  private Duration since = Duration.ZERO;

  @Option(names = "--json", description = "The figures as JSON in the last line.")
  private boolean json;

  @Override
  public Integer call() throws JsonProcessingException {
    Map<String, ReplayedVersion> versions = replayed();
    versions.forEach((version, it) -> System.out.println(it.text(version)));
    if (versions.isEmpty()) {
      System.out.println(
          "nothing was noted; SHIGOTO_VECTOR_SHARE of the search API says of how many answers it is");
    }
    if (json) {
      System.out.println(JSON.writeValueAsString(Figures.of(versions)));
    }
    return versions.values().stream().anyMatch(it -> it.differing() > 0) ? 3 : 0;
  }

  private Map<String, ReplayedVersion> replayed() {
    try (Database database = data.running().openDatabase();
        ModelRegistry models = ModelRegistry.open(data.folder().droppedModels())) {
      VectorReplay replay = new VectorReplay(models);
      database.vectors().read(Instant.now().minus(since), model, replay::add);
      return replay.finish();
    }
  }

  private record Figures(long equal, long differing, long gone) {

    static Figures of(Map<String, ReplayedVersion> versions) {
      return new Figures(
          sum(versions, ReplayedVersion::equal),
          sum(versions, ReplayedVersion::differing),
          sum(versions, ReplayedVersion::gone));
    }

    private static long sum(
        Map<String, ReplayedVersion> versions, ToLongFunction<ReplayedVersion> figure) {
      return versions.values().stream().mapToLong(figure).sum();
    }
  }
}
