package dev.shigoto.local;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `shigoto models export-features`.
@Command(
    name = "export-features",
    mixinStandardHelpOptions = true,
    description = {
      "Write what rankers see of the candidates of judged queries, as CSV and libsvm.",
      "The running platform is asked, or with --corpus one of its own over that file."
    })
final class ExportFeaturesCommand implements Callable<Integer> {

  @Mixin private JudgmentsOption judged = new JudgmentsOption();

  @Option(names = "--out", required = true, paramLabel = "DIR", description = "The files' folder.")
  private Path folder = Path.of("");

  @Override
  public Integer call() throws InterruptedException {
    try (ConsoleProgress progress = ConsoleProgress.onStandardError()) {
      List<JudgedCandidates.Row> rows = judged.candidates(progress);
      FeatureFiles.write(rows, folder);
      System.out.println("%,d candidates in %s".formatted(rows.size(), folder));
    }
    return 0;
  }
}
