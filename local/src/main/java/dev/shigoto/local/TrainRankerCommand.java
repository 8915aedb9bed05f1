package dev.shigoto.local;

import dev.shigoto.database.Database;
import dev.shigoto.indextemplates.IndexNames;
import dev.shigoto.indextemplates.OpenSearchConnection;
import dev.shigoto.models.ModelManifest;
import dev.shigoto.models.ModelRegistry;
import dev.shigoto.models.train.RankerTrainer;
import dev.shigoto.models.train.RankerTraining;
import dev.shigoto.ranking.feature.Feature;
import dev.shigoto.ranking.feature.Features;
import dev.shigoto.retrieval.JobSearch;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `shigoto models train ranker`.
@Command(
    name = "ranker",
    mixinStandardHelpOptions = true,
    description = "Make a ranker from made-up queries over the running platform's demo jobs.")
final class TrainRankerCommand implements Callable<Integer> {

  /// Few, and all about how well a job fits a query: that much holds for real ads too. With more of
  /// them the ranker learns the habits of the demo and orders real ads worse than fusion does.
  private static final List<Feature> LEARNED =
      Stream.of("bm25_normalised", "cosine_normalised", "title_coverage", "any_coverage")
          .map(name -> Features.named(name).orElseThrow())
          .toList();

  @Mixin private DataOption data = new DataOption();

  @Option(names = "--out", required = true, description = "The model's folder; its name too.")
  private Path folder = Path.of("");

  @Option(
      names = "--queries",
      defaultValue = "2000",
      description = "Queries to learn from (default: ${DEFAULT-VALUE}).")
  private int queries;

  @Override
  public Integer call() {
    Running running = data.running();
    try (Database database = running.openDatabase();
        OpenSearchConnection engine = running.openEngine();
        ModelRegistry models = ModelRegistry.open(data.folder().droppedModels());
        ConsoleProgress progress = ConsoleProgress.onStandardError()) {
      JobSearch search =
          new JobSearch(engine.client(), IndexNames.DEFAULT, models, Clock.systemUTC());
      RankerLessons lessons = new RankerLessons(search, database.jobs(), LEARNED);
      ModelManifest model =
          RankerTrainer.train(lessons.of(queries, progress), training(), folder, progress);
      progress.endBar();
      System.out.println(model.name() + ": " + model.provenance().metrics());
    }
    return 0;
  }

  private static RankerTraining training() {
    return RankerTraining.of(
        LEARNED.stream().map(Feature::name).toList(),
        List.of("queries and jobs made up by Shigoto"),
        "Apache-2.0",
        "shigoto models train ranker");
  }
}
