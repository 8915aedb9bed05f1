package dev.shigoto.indexer.feed;

import dev.shigoto.database.jobs.JobStore;
import dev.shigoto.domain.progress.Progress;
import java.nio.file.Path;

/// Brings files of ads into the database. Safe to repeat: what a second import finds unchanged
/// keeps its revision.
public final class JobImport {

  private final JobStore store;

  public JobImport(JobStore store) {
    this.store = store;
  }

  /// As the other one, with the reject file beside `file`: `<file>.rejected.jsonl`.
  public ImportReport run(Path file, FeedFormat format, Progress progress) {
    return run(file, format, RejectFile.defaultFor(file), progress);
  }

  /// Imports `file`, plain or gzip. A bad line goes to `rejectFile` and holds nothing back.
  ///
  /// @throws java.io.UncheckedIOException if a file cannot be read or written; what was imported
  ///     before stays, and the import may be repeated
  public ImportReport run(Path file, FeedFormat format, Path rejectFile, Progress progress) {
    try (FeedLines lines = FeedLines.open(file);
        RejectFile rejects = RejectFile.at(rejectFile)) {
      String task = "importing " + file.getFileName();
      ImportRun run = new ImportRun(store, new LineReader(format.reader()), rejects);
      return run.all(lines, read -> progress.at(task, read, -1));
    }
  }
}
