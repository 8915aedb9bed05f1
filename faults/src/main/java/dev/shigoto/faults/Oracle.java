package dev.shigoto.faults;

import dev.shigoto.database.changes.JobReceipts;
import dev.shigoto.database.jobs.QuarantinedJob;
import dev.shigoto.domain.job.JobId;
import dev.shigoto.domain.job.JobStatus;
import dev.shigoto.faults.Poison.Fate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Compares: the database with what the writers remember, the index with the database. Every
/// active row must be in the index with exactly its revision, and nothing else.
final class Oracle {

  private static final int ALL = Integer.MAX_VALUE;

  private final Map<String, KnownJob> known;
  private final JobReceipts receipts;
  private final List<JobRow> rows;
  private final Map<Long, IndexedJob> indexed;
  private final Map<Long, String> quarantined;
  private final List<String> lost = new ArrayList<>();
  private final List<String> stale = new ArrayList<>();
  private final List<String> resurrected = new ArrayList<>();
  private final List<String> others = new ArrayList<>();

  private Oracle(Stores stores, Map<String, KnownJob> known) {
    this.known = known;
    this.receipts = stores.database().receipts();
    this.rows = JobRow.all(stores.database());
    this.indexed = IndexedJob.all(stores);
    this.quarantined =
        stores.database().changes().quarantined(ALL).stream()
            .collect(Collectors.toMap(it -> it.id().value(), QuarantinedJob::reason));
  }

  static Divergence compare(Stores stores, Map<String, KnownJob> known) {
    Oracle oracle = new Oracle(stores, known);
    oracle.compareDatabase();
    oracle.compareIndex();
    return new Divergence(oracle.lost, oracle.stale, oracle.resurrected, oracle.others);
  }

  private void compareDatabase() {
    Map<String, KnownJob> missing = new HashMap<>(known);
    for (JobRow row : rows) {
      KnownJob job = missing.remove(row.key());
      if (job == null) {
        resurrected.add("row " + row.key());
      } else if (!job.content().equals(row.content())) {
        stale.add("row %s is %s, not %s".formatted(row.key(), row.content(), job.content()));
      }
    }
    missing.keySet().forEach(key -> lost.add("row " + key));
  }

  private void compareIndex() {
    Map<Long, IndexedJob> surplus = new HashMap<>(indexed);
    for (JobRow row : rows) {
      if (row.content().status() == JobStatus.ACTIVE) {
        compare(row, surplus.remove(row.id()));
      }
    }
    surplus.forEach(
        (id, it) -> resurrected.add("job %d at revision %d".formatted(id, it.version())));
  }

  private void compare(JobRow row, @Nullable IndexedJob document) {
    KnownJob job = known.get(row.key());
    Fate fate = job == null ? Fate.SHOWN : job.poison().fate();
    String reason = quarantined.getOrDefault(row.id(), "");
    if (document == null) {
      if (fate == Fate.SHOWN || reason.isBlank()) {
        lost.add(told(row, reason));
      }
    } else if (fate == Fate.QUARANTINED || !reason.isBlank()) {
      others.add(told(row, reason) + " is shown");
    } else {
      compareContent(row, document);
    }
  }

  /// What the database knows of the way of a job into the index.
  private String told(JobRow row, String reason) {
    String receipt =
        receipts
            .find(new JobId(row.id()), Instant.now())
            .map(it -> "%s at %d".formatted(it.state(), it.revision()))
            .orElse("none");
    return "job %d (%s at %d, receipt: %s, quarantined: \"%s\")"
        .formatted(row.id(), row.key(), row.revision(), receipt, reason);
  }

  private void compareContent(JobRow row, IndexedJob document) {
    boolean same =
        document.version() == row.revision()
            && document.revision() == row.revision()
            && document.title().equals(row.content().title())
            && document.company().equals(row.content().company());
    if (!same) {
      stale.add(
          "job %d (%s) is at %d, not %d"
              .formatted(row.id(), row.key(), document.version(), row.revision()));
    }
  }
}
