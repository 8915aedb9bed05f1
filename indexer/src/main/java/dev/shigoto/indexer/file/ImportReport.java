package dev.shigoto.indexer.file;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What became of a file. `inserted`, `changed`, `unchanged` and `rejected` add up to `read`; of
/// several ads of one posting the last one stays.
///
/// @param read lines that are not blank
/// @param rejectFile empty where nothing was rejected
/// @param firstRejections a few of them, for people to read
public record ImportReport(
    long read,
    long inserted,
    long changed,
    long unchanged,
    long rejected,
    Optional<Path> rejectFile,
    List<Rejection> firstRejections) {

  public ImportReport {
    firstRejections = List.copyOf(firstRejections);
  }

  /// For people, on one line: `read 3 ads: 1 new, 0 changed, 1 unchanged, 1 rejected (see FILE)`.
  public String summary() {
    String counts =
        String.format(
            Locale.ROOT,
            "read %,d ads: %,d new, %,d changed, %,d unchanged, %,d rejected",
            read,
            inserted,
            changed,
            unchanged,
            rejected);
    return counts + rejectFile.map(file -> " (see " + file + ")").orElse("");
  }
}
