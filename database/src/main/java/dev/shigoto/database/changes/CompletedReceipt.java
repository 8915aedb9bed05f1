package dev.shigoto.database.changes;

import java.time.Duration;

/// What searches have just learned.
///
/// @param outcome anything but `PENDING`
/// @param latency from the change to this moment
public record CompletedReceipt(JobReceipt.State outcome, Duration latency) {}
