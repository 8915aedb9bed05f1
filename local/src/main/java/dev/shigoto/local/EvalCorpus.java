package dev.shigoto.local;

import dev.shigoto.database.jobs.JobStore;
import dev.shigoto.indexer.file.FileFormat;
import dev.shigoto.indexer.file.ImportReport;
import dev.shigoto.indexer.file.JobImport;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// The options that name a file to search in, and the platform over it.
final class EvalCorpus {

  @Option(
      names = "--corpus",
      paramLabel = "FILE",
      description = "Search in this file, JSON lines, gzip too, on a platform that is thrown away.")
  private Optional<Path> file = Optional.empty();

  @Option(
      names = "--format",
      defaultValue = "jsonl",
      converter = FormatName.class,
      description =
          "What its lines are: hellowork, jsonl, or simple for id, title and text (default:"
              + " ${DEFAULT-VALUE}).")
  private FileFormat format = FileFormat.JSONL;

  @Option(
      names = "--distinct",
      description = "Of ads with the same title and text take the first alone.")
  private boolean distinct;

  @Mixin private DictionariesOption dictionaries = new DictionariesOption();

  boolean isGiven() {
    return file.isPresent();
  }

  /// @param data of whose models and dictionaries the platform may use
  ThrowAwayPlatform platform(DataFolder data, ConsoleProgress progress)
      throws InterruptedException {
    return ThrowAwayPlatform.start(
        data.droppedModels(),
        dictionaries.dictionary(data),
        store -> fill(store, progress),
        Clock.systemUTC(),
        progress);
  }

  private void fill(JobStore store, ConsoleProgress progress) {
    JobImport all = new JobImport(store);
    JobImport wanted = distinct ? all.withoutRepeats() : all;
    ImportReport report = wanted.run(file.orElseThrow(), format, progress);
    progress.endBar();
    report.firstRejections().forEach(rejection -> System.err.println("  " + rejection));
    System.err.println(file.orElseThrow() + ": " + report.summary());
  }
}
