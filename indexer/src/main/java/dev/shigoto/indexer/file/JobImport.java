package dev.shigoto.indexer.file;

import dev.shigoto.database.jobs.JobStore;
import dev.shigoto.domain.progress.Progress;
import dev.shigoto.indexer.ad.AdWriter;
import dev.shigoto.indexer.ad.Item;
import dev.shigoto.indexer.ad.LineReader;
import dev.shigoto.indexer.ad.Lines;
import java.nio.file.Path;
import java.util.function.Function;
import java.util.function.Predicate;

/// Brings files of ads into the database. Safe to repeat: what a second import finds unchanged
/// keeps its revision.
public final class JobImport {

  private final JobStore store;
  private final Function<FileFormat, Predicate<Item>> wanted;

  public JobImport(JobStore store) {
    this(store, format -> item -> true);
  }

  private JobImport(JobStore store, Function<FileFormat, Predicate<Item>> wanted) {
    this.store = store;
    this.wanted = wanted;
  }

  /// One that leaves out what an earlier ad of the same file says in the same words.
  public JobImport withoutRepeats() {
    return new JobImport(store, FirstOfEach::new);
  }

  /// As the other one, with the reject file beside `file`: `<file>.rejected.jsonl`.
  public ImportReport run(Path file, FileFormat format, Progress progress) {
    return run(file, format, RejectFile.defaultFor(file), progress);
  }

  /// Imports `file`, plain or gzip. A bad line goes to `rejectFile` and holds nothing back.
  ///
  /// @throws java.io.UncheckedIOException if a file cannot be read or written; what was imported
  ///     before stays, and the import may be repeated
  public ImportReport run(Path file, FileFormat format, Path rejectFile, Progress progress) {
    try (Lines lines = Lines.open(file);
        RejectFile rejects = RejectFile.at(rejectFile)) {
      String task = "importing " + file.getFileName();
      ImportRun run = new ImportRun(new AdWriter(store), rejects);
      return run.all(
          new LineReader(format.reader()).items(lines).filter(wanted.apply(format)),
          read -> progress.at(task, read, -1));
    }
  }
}
