package dev.shigoto.local;

import dev.shigoto.local.eval.EvalDetails;
import dev.shigoto.local.eval.EvalReport;
import dev.shigoto.local.eval.Evaluator;
import dev.shigoto.local.eval.Setting;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `shigoto eval`: how good are the answers to judged queries?
@Command(
    name = "eval",
    mixinStandardHelpOptions = true,
    description = {
      "Measure the answers to judged queries (docs/evaluation.md): nDCG@10, MRR, recall@100, MAP.",
      "The running platform is asked, or with --corpus one of its own over that file."
    })
final class EvalCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private JudgmentsOption judged = new JudgmentsOption();

  @Option(
      names = "--mode",
      defaultValue = "hybrid",
      description = "hybrid, keyword or semantic (default: ${DEFAULT-VALUE}).")
  private String mode = "";

  @Option(
      names = "--model",
      description = "The ranker, none for fusion alone (default: the active one).")
  private Optional<String> model = Optional.empty();

  @Option(
      names = "--compare",
      paramLabel = "MODE[:MODEL]",
      description = "Another setting; its difference is told with its 95 %% interval. Repeatable.")
  private List<String> compared = new ArrayList<>();

  @Option(
      names = "--run",
      paramLabel = "FILE",
      description = "Measure a TREC run made before; nothing is asked.")
  private Optional<Path> run = Optional.empty();

  @Option(names = "--run-out", paramLabel = "FILE", description = "Write the answers as TREC run.")
  private Optional<Path> runOut = Optional.empty();

  @Option(names = "--per-query", description = "Tell each query's own figures.")
  private boolean perQuery;

  @Option(names = "--by-class", description = "Tell the means of each class of queries.")
  private boolean byClass;

  @Option(names = "--json", description = "End with one JSON object.")
  private boolean json;

  @Override
  public Integer call() throws InterruptedException {
    Evaluator evaluator = judged.evaluator(); // a wrong line is known before hours of work
    EvalReport report = run.isPresent() ? evaluator.read(run.get()) : ask(evaluator);
    runOut.ifPresent(report::writeRun);
    EvalDetails details = new EvalDetails(perQuery, byClass);
    PrintWriter out = spec.commandLine().getOut();
    out.println(report.text(details));
    if (json) {
      out.println(report.json(details));
    }
    out.flush();
    return 0;
  }

  private EvalReport ask(Evaluator evaluator) throws InterruptedException {
    List<Setting> settings = settings();
    try (ConsoleProgress progress = ConsoleProgress.onStandardError()) {
      return judged.ask(
          platform -> evaluator.ask(platform.apiAddress(), settings, progress), progress);
    }
  }

  private List<Setting> settings() {
    String first = mode + model.map(name -> ":" + name).orElse("");
    return Stream.concat(Stream.of(first), compared.stream()).map(this::setting).toList();
  }

  private Setting setting(String text) {
    try {
      return Setting.parse(text);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    }
  }
}
