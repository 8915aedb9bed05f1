package dev.shigoto.alerts.ledger;

/// What a mail is for.
enum Campaign {
  /// Asks whether the owner of the address wants mail.
  CONFIRMATION,
  /// Tells of new jobs.
  DIGEST
}
