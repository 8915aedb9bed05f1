package dev.shigoto.database.alert;

/// How far a mail is.
public enum MailState {
  /// Wanted, and not written yet.
  CLAIMED,
  /// Written, and not taken by a mail server yet.
  RENDERED,
  HANDED_OVER,
  /// A report says that it arrived.
  CONFIRMED,
  /// Refused, at once or later.
  BOUNCED,
  /// Not wanted any more before it was sent.
  DROPPED,
  /// No mail server took it for days.
  GIVEN_UP
}
