package dev.shigoto.domain.condition;

/// Whether an ad says that a condition holds or that it does not.
public enum Polarity {
  YES,
  NO
}
