package dev.shigoto.database.changes;

import java.time.Duration;

/// How much the index has yet to learn.
///
/// @param changes waiting or being worked on, several per job possible
/// @param oldestAge of them; zero if there are none
/// @param quarantined jobs
public record QueueDepth(long changes, Duration oldestAge, long quarantined) {}
