package dev.shigoto.alerts.ledger;

/// What came of looking for a mail to work on.
public enum Step {
  /// One mail is a step further, or put off.
  DONE,
  /// There is none at present.
  NOTHING,
  /// The mail server answers nobody: no use to try the next.
  SERVER_AWAY
}
