package dev.shigoto.domain.alert;

/// A step on the way into a list of mail, or out of it.
public enum Consent {
  ASKED,
  CONFIRMED,
  RESUMED,
  WITHDRAWN
}
