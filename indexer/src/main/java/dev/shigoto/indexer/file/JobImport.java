package dev.shigoto.indexer.file;

import dev.shigoto.database.jobs.JobStore;
import dev.shigoto.domain.progress.Progress;
import dev.shigoto.indexer.ad.AdWriter;
import dev.shigoto.indexer.ad.LineReader;
import dev.shigoto.indexer.ad.Lines;
import java.nio.file.Path;

/// Brings files of ads into the database. Safe to repeat: what a second import finds unchanged
/// keeps its revision.
public final class JobImport {

  private final JobStore store;

  public JobImport(JobStore store) {
    this.store = store;
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
          new LineReader(format.reader()).items(lines), read -> progress.at(task, read, -1));
    }
  }
}
