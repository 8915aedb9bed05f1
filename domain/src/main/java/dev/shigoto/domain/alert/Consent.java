package dev.shigoto.domain.alert;

/// A step on the way into a list of mail, or out of it.
public enum Consent {
  ASKED,
  CONFIRMED,
  RESUMED,
  WITHDRAWN,
  /// That it is noted which mails are opened and clicked.
  MEASURED,
  /// That it is not, any more.
  NOT_MEASURED
}
