package dev.shigoto.local.eval;

import dev.shigoto.domain.progress.Progress;
import dev.shigoto.ranking.evaluation.Evaluation;
import dev.shigoto.ranking.evaluation.Qrels;
import dev.shigoto.ranking.evaluation.ScoredDocument;
import dev.shigoto.ranking.evaluation.Topic;
import dev.shigoto.ranking.evaluation.TrecRun;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Measures answers to judged queries.
public final class Evaluator {

  /// A part of a platform that was late once is asked again.
  private static final int TRIES = 3;

  private final List<Topic> topics;
  private final Qrels qrels;

  private Evaluator(List<Topic> topics, Qrels qrels) {
    this.topics = topics;
    this.qrels = qrels;
  }

  /// @param queries an id, a text and perhaps a kind per line, parted by tabs
  /// @param qrels judgments as TREC writes them
  /// @throws dev.shigoto.ranking.evaluation.EvaluationFileException naming the lines that are
  ///     wrong
  public static Evaluator of(Path queries, Path qrels) {
    return new Evaluator(Topic.listOf(queries), Qrels.of(qrels));
  }

  /// Asks a platform in each setting.
  ///
  /// @param settings the first is compared with the others
  public EvalReport ask(URI api, List<Setting> settings, Progress progress)
      throws InterruptedException {
    List<Measured> measured = new ArrayList<>();
    try (SearchClient client = new SearchClient(api)) {
      for (Setting setting : settings) {
        measured.add(ask(client, setting, progress));
      }
    }
    return report(measured);
  }

  private Measured ask(SearchClient client, Setting setting, Progress progress)
      throws InterruptedException {
    Map<String, List<ScoredDocument>> answers = new LinkedHashMap<>();
    int degraded = 0;
    String model = "";
    for (Topic topic : topics) {
      Answer answer = whole(client, topic, setting);
      answers.put(topic.id(), answer.documents());
      degraded += answer.degraded().isEmpty() ? 0 : 1;
      model = answer.model();
      progress.at("asking " + setting, answers.size(), topics.size());
    }
    TrecRun run = TrecRun.shown(answers);
    return new Measured(
        setting.toString(), model, run, Evaluation.of(topics, qrels, run), degraded);
  }

  private static Answer whole(SearchClient client, Topic topic, Setting setting)
      throws InterruptedException {
    Answer answer = client.ask(topic, setting);
    for (int tries = 1; tries < TRIES && !answer.degraded().isEmpty(); tries++) {
      answer = client.ask(topic, setting);
    }
    return answer;
  }

  /// Measures a run that was made before, of this platform or of another system.
  public EvalReport read(Path run) {
    TrecRun found = TrecRun.of(run);
    return report(
        List.of(
            new Measured(
                run.getFileName().toString(), "", found, Evaluation.of(topics, qrels, found), 0)));
  }

  private EvalReport report(List<Measured> measured) {
    List<String> unjudged =
        topics.stream().map(Topic::id).filter(id -> qrels.of(id).isEmpty()).toList();
    return new EvalReport(measured.getFirst(), measured.subList(1, measured.size()), unjudged);
  }
}
