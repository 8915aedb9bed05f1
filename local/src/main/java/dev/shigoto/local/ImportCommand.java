package dev.shigoto.local;

import dev.shigoto.database.Database;
import dev.shigoto.indexer.file.FileFormat;
import dev.shigoto.indexer.file.ImportReport;
import dev.shigoto.indexer.file.JobImport;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `shigoto import`: job ads from files into the running platform's database.
@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    description = "Bring job ads from files into the running platform.")
final class ImportCommand implements Callable<Integer> {

  @Mixin private DataOption data = new DataOption();

  @Option(
      names = "--format",
      required = true,
      converter = FormatName.class,
      description = "What the lines are: hellowork, jsonl or simple (docs/import.md).")
  private FileFormat format = FileFormat.JSONL;

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "JSON lines, gzip too.")
  private List<Path> files = List.of();

  @Override
  public Integer call() {
    Running running = data.running();
    boolean complete = true;
    try (Database database = running.openDatabase();
        ConsoleProgress progress = ConsoleProgress.onStandardError()) {
      for (Path file : files) {
        ImportReport report = new JobImport(database.jobs()).run(file, format, progress);
        progress.endBar();
        report.firstRejections().forEach(rejection -> System.err.println("  " + rejection));
        System.out.println(file + ": " + report.summary());
        complete &= report.rejected() == 0;
      }
    }
    return complete ? 0 : 3;
  }
}
