package dev.shigoto.local;

import dev.shigoto.local.JudgedCandidates.Row;
import dev.shigoto.local.RankerTrial.Outcome;
import dev.shigoto.models.Provenance;
import dev.shigoto.models.train.JudgedRow;
import dev.shigoto.models.train.RankerTrainer;
import dev.shigoto.models.train.RankerTrainer.Trained;
import dev.shigoto.ranking.evaluation.Metric;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `shigoto models train ranker`.
@Command(
    name = "ranker",
    mixinStandardHelpOptions = true,
    description = {
      "Make a ranker from judged queries, and measure it by cross-validation over them.",
      "The running platform is asked, or with --corpus one of its own over that file."
    })
final class TrainRankerCommand implements Callable<Integer> {

  private static final String ITSELF = "shigoto models train ranker --judgments";

  @Mixin private JudgmentsOption judged = new JudgmentsOption();

  @Mixin private NewModelOption out = new NewModelOption();

  @Option(
      names = "--folds",
      defaultValue = "10",
      description =
          "Parts of the queries, each scored by what the others teach (${DEFAULT-VALUE}).")
  private int folds;

  @Option(
      names = "--deals",
      defaultValue = "3",
      description = "How often the queries are dealt into parts anew (${DEFAULT-VALUE}).")
  private int deals;

  @Option(
      names = "--origin",
      defaultValue = "judged queries",
      description = "What was judged and by whom, for the manifest.")
  private String origin = "";

  @Option(names = "--licence", defaultValue = "Apache-2.0", description = "Of the model.")
  private String licence = "";

  @Override
  public Integer call() throws InterruptedException {
    Path folder = out.folder();
    try (ConsoleProgress progress = ConsoleProgress.onStandardError()) {
      List<Row> rows = judged.candidates(progress);
      Outcome outcome = new RankerTrial(folds, deals).run(rows, judged.qrels(), progress);
      progress.endBar();
      Trained trained =
          RankerTrainer.train(lessons(rows), RankerLessons.TRAINING, about(outcome), folder);
      RankerReport report = new RankerReport(outcome, trained);
      System.out.println(report.text());
      ModelCard.write(report, folder);
    }
    return 0;
  }

  private static List<JudgedRow> lessons(List<Row> rows) {
    return RankerLessons.of(RankerTrial.window(rows));
  }

  private Provenance about(Outcome outcome) {
    Map<String, Double> metrics =
        Map.of(
            "crossValidatedNdcg10", outcome.learned().mean(Metric.NDCG_AT_10),
            "fusionNdcg10", outcome.fusion().mean(Metric.NDCG_AT_10),
            "p", outcome.gain().p());
    return new Provenance(List.of(origin), licence, metrics, ITSELF);
  }
}
