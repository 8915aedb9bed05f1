package dev.shigoto.domain.alert;

/// How often a saved search makes mail.
public enum Cadence {
  /// As soon as a job is found.
  INSTANT,
  /// Once a day at the hour chosen.
  DAILY,
  /// Once a week on the day and at the hour chosen.
  WEEKLY
}
