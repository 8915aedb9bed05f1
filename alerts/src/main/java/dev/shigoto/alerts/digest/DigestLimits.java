package dev.shigoto.alerts.digest;

import java.time.Duration;

/// How often one person is written to, whatever they asked for.
///
/// @param betweenInstant of one instant search, from turn to turn
/// @param mailsPerDay of all searches of a person in any 24 hours
public record DigestLimits(Duration betweenInstant, int mailsPerDay) {

  public static final DigestLimits USUAL = new DigestLimits(Duration.ofMinutes(10), 24);
}
