package dev.shigoto.searchapi.json;

import dev.shigoto.database.changes.JobReceipt;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// What searches know of a job, and since when.
///
/// @param latencyMs from the change to the moment from which searches know it
/// @param reason why seekers do not find the job
public record ReceiptJson(
    String id,
    long revision,
    JobReceipt.State state,
    Optional<Instant> changedAt,
    Optional<Instant> acknowledgedAt,
    Optional<Instant> visibleAt,
    Optional<Long> latencyMs,
    Optional<String> reason) {

  public static ReceiptJson of(JobReceipt receipt) {
    return new ReceiptJson(
        receipt.id().toString(),
        receipt.revision(),
        receipt.state(),
        receipt.changedAt(),
        receipt.acknowledgedAt(),
        receipt.visibleAt(),
        receipt
            .visibleAt()
            .flatMap(seen -> receipt.changedAt().map(from -> Duration.between(from, seen)))
            .map(Duration::toMillis),
        receipt.reason());
  }
}
