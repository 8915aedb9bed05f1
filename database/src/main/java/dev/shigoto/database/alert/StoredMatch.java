package dev.shigoto.database.alert;

import java.time.Instant;

/// A match, and since when it is one.
public record StoredMatch(AlertMatch match, Instant matchedAt) {}
