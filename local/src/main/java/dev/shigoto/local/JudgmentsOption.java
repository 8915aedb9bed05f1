package dev.shigoto.local;

import dev.shigoto.database.Database;
import dev.shigoto.indextemplates.IndexNames;
import dev.shigoto.indextemplates.OpenSearchConnection;
import dev.shigoto.local.eval.Evaluator;
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

  /// What is to be done with a platform that has the judged ads.
  interface Question<T> {
    T ask(Running platform) throws InterruptedException;
  }

  Evaluator evaluator() {
    return Evaluator.of(queries, judgments);
  }

  Qrels qrels() {
    return Qrels.of(judgments);
  }

  /// The candidates of every judged query.
  List<JudgedCandidates.Row> candidates(ConsoleProgress progress) throws InterruptedException {
    List<Topic> topics = Topic.listOf(queries);
    Qrels qrels = qrels();
    return ask(platform -> candidates(platform, topics, qrels, progress), progress);
  }

  /// Asks the running platform, or one over the corpus.
  <T> T ask(Question<T> question, ConsoleProgress progress) throws InterruptedException {
    if (!corpus.isGiven()) {
      return question.ask(data.running());
    }
    try (ThrowAwayPlatform platform = corpus.platform(data.folder(), progress)) {
      return question.ask(platform.running());
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
