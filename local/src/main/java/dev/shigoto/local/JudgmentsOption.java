package dev.shigoto.local;

import dev.shigoto.database.Database;
import dev.shigoto.indextemplates.IndexNames;
import dev.shigoto.indextemplates.OpenSearchConnection;
import dev.shigoto.models.ModelRegistry;
import dev.shigoto.ranking.evaluation.Qrels;
import dev.shigoto.ranking.evaluation.Topic;
import dev.shigoto.retrieval.JobSearch;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// The options that name judged queries and the ads that they were judged on.
final class JudgmentsOption {

  @Mixin private DataOption data = new DataOption();

  @Mixin private EvalCorpus corpus = new EvalCorpus();

  @Option(
      names = "--queries",
      required = true,
      paramLabel = "FILE",
      description = "An id, a text and perhaps a class per line, parted by tabs.")
  private Path queries = Path.of("");

  @Option(
      names = {"--judgments", "--qrels"},
      required = true,
      paramLabel = "FILE",
      description = "Judgments (TREC): query, 0, the ad's id at its source, grade.")
  private Path judgments = Path.of("");

  Qrels qrels() {
    return Qrels.of(judgments);
  }

  /// The candidates of every judged query, from the running platform or from one over the corpus.
  List<JudgedCandidates.Row> candidates(ConsoleProgress progress) throws InterruptedException {
    List<Topic> topics = Topic.listOf(queries);
    Qrels qrels = qrels();
    if (!corpus.isGiven()) {
      return candidates(data.running(), topics, qrels, progress);
    }
    try (ThrowAwayPlatform platform = corpus.platform(data.folder(), progress)) {
      return candidates(platform.running(), topics, qrels, progress);
    }
  }

  private List<JudgedCandidates.Row> candidates(
      Running running, List<Topic> topics, Qrels qrels, ConsoleProgress progress) {
    try (Database database = running.openDatabase();
        OpenSearchConnection engine = running.openEngine();
        ModelRegistry models = ModelRegistry.open(data.folder().droppedModels())) {
      JobSearch search =
          new JobSearch(engine.client(), IndexNames.DEFAULT, models, Clock.systemUTC());
      return new JudgedCandidates(search, database.jobs()).of(topics, qrels, progress);
    } finally {
      progress.endBar();
    }
  }
}
